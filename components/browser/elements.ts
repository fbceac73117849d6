/** The one entry of browser code: it only enhances pages that are complete without it. */
import { ReadingAids } from './aids/element';
import { ReadingKeys } from './keys/element';
import { ReadingProgress } from './progress/element';
import { copyClean } from './quotation/copy';
import { ReadingResume } from './resume/element';
import { applyTheme, ThemeSwitch } from './theme/element';

applyTheme();
copyClean();
// Elements look around in the page, which must be there.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define);
else define();

function define(): void {
  // Goes to the reader's place before the offer to resume asks where that is.
  const elements = {
    'reading-aids': ReadingAids,
    'reading-resume': ReadingResume,
    'reading-progress': ReadingProgress,
    'reading-keys': ReadingKeys,
    'theme-switch': ThemeSwitch,
  };
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
}
