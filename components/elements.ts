/** The one entry of browser code: it only enhances pages that are complete without it. */
import { ReadingProgress } from './progress/element';
import { ReadingResume } from './resume/element';
import { applyTheme, ThemeSwitch } from './theme/element';

applyTheme();
customElements.define('theme-switch', ThemeSwitch);
customElements.define('reading-progress', ReadingProgress);
customElements.define('reading-resume', ReadingResume);
