/** The one entry of browser code: it only enhances pages that are complete without it. */
import { ReadingAidsElement } from './aids/element';
import { applyChoices } from './choice/choices';
import { ReadingChoiceElement } from './choice/element';
import { ReadingGutterElement } from './gutter/element';
import { applyShare } from './gutter/share';
import { ReadingHintElement } from './hint/element';
import { ReadingKeysElement } from './keys/element';
import { ReadingMapElement } from './map/element';
import { ReadingProgressElement } from './progress/element';
import { copyClean } from './quotation/copy';
import { ReadingResumeElement } from './resume/element';
import { ReadingSidesElement } from './sides/element';

applyShare();

applyChoices();
copyClean();
// Elements look around in the page, which must be there.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define);
else define();

function define(): void {
  // Goes to the reader's place before the offer to resume asks where that is.
  const elements = {
    'reading-aids': ReadingAidsElement,
    'reading-resume': ReadingResumeElement,
    'reading-progress': ReadingProgressElement,
    'reading-hint': ReadingHintElement,
    'reading-keys': ReadingKeysElement,
    'reading-map': ReadingMapElement,
    'reading-sides': ReadingSidesElement,
    'reading-gutter': ReadingGutterElement,
    'reading-choice': ReadingChoiceElement,
  };
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
}
