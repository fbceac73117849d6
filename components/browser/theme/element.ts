import { make, set } from '../dom';
import { device } from '../storage';
import { THEME } from '../storage-keys';

const THEMES = ['auto', 'light', 'dark'];
const { dataset } = document.documentElement;

/** Sets the reader's theme on the document; with `auto` the system decides. */
export function applyTheme(theme = device.recall(THEME)): void {
  dataset.theme = THEMES.find((each) => each === theme) ?? 'auto';
}

/** Three buttons: like the device, light, dark. Their words come from the page. */
export class ThemeSwitchElement extends HTMLElement {
  connectedCallback(): void {
    set(this, { role: 'group', 'aria-label': this.dataset.label ?? '' });
    const buttons = THEMES.map((theme) => {
      const onclick = () => {
        device.keep(THEME, theme);
        applyTheme(theme);
        mark();
      };
      return make('button', { onclick }, this.dataset[theme] ?? '');
    });
    const mark = () => {
      for (const [index, button] of buttons.entries()) {
        set(button, { 'aria-pressed': String(THEMES[index] === dataset.theme) });
      }
    };
    this.replaceChildren(...buttons);
    mark();
  }
}
