import { all, on } from '../dom';
import { device } from '../storage';
import { USED } from '../storage-keys';

/** What each part of the hint speaks of, as it is used in the text. */
const USES: Record<string, string> = {
  number: '#text .number',
  term: '#text .term',
};

/** The line below the byline: it goes, and leaves its room, once the reader has done all it tells of. */
export class ReadingHintElement extends HTMLElement {
  connectedCallback(): void {
    const hide = () => {
      const used = device.recall(USED) ?? '';
      const told = all('[data-about]', this).map((part) => part.dataset.about ?? '');
      this.classList.toggle(
        'told',
        told.every((use) => used.includes(use)),
      );
    };
    on('click', (_, target) => {
      const used = device.recall(USED) ?? '';
      for (const [use, selector] of Object.entries(USES)) {
        if (!target.closest(selector) || used.includes(use)) continue;
        device.keep(USED, `${used} ${use}`);
        hide();
      }
    });
    hide();
  }
}
