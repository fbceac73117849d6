import { all, isModified, make, on, set } from '../dom';
import { numberLinkOf, passages } from '../passages';
import { currentPassage } from '../place/reading-place';
import { device } from '../storage';
import { KEYS_OFF } from '../storage-keys';

const OFF = 'off';

/** The links of the page that have a key, `data-key`. */
const links = (): HTMLElement[] => all('[data-key]');

/**
 * The keys of the page and a button that shows the table of them. The reader can switch them off,
 * because single keys are in the way of those who speak to their computer (WCAG 2.1.4).
 */
export class ReadingKeysElement extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const use = this.querySelector('input');
    // Firefox and Safari know dialogs since 2022.
    if (!dialog?.showModal || !use) return;
    const open = async () => {
      await import('../style');
      if (dialog.open) return;
      dialog.hidden = false;
      dialog.showModal();
    };
    const announce = () => {
      for (const link of links()) {
        if (use.checked) set(link, { 'aria-keyshortcuts': link.dataset.key ?? '' });
        else link.removeAttribute('aria-keyshortcuts');
      }
    };
    this.prepend(make('button', { onclick: open }, this.dataset.label ?? ''));
    use.checked = device.recall(KEYS_OFF) !== OFF;
    use.onchange = () => {
      device.keep(KEYS_OFF, use.checked ? null : OFF);
      announce();
    };
    announce();
    on('keydown', (event, target) => {
      const { key } = event;
      const isTyping = event.isComposing || target.matches('input, textarea');
      if (!use.checked || dialog.open || isTyping) return;
      if (key === '?' || key === '\uff1f') open();
      else if (isModified(event)) return;
      else if (key === 'o') openCurrent();
      else
        links()
          .find((link) => link.dataset.key === key && !link.hasAttribute('aria-current'))
          ?.click();
    });
  }
}

/** Opens or closes what belongs to the passage being read, or to the next one with a number. */
function openCurrent(): void {
  const current = currentPassage();
  const onward = passages();
  if (current) onward.splice(0, onward.indexOf(current));
  const number = onward.map(numberLinkOf).find((each) => each);
  number?.focus({ preventScroll: true });
  number?.click();
}
