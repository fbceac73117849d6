import { all, set } from '../dom';
import { onPress, withStyle } from '../later';

/**
 * With a script a name is a button that opens its card where it stands. Without popovers it leads to the
 * list of the cards, as it does without a script.
 */
export function offerCards(): void {
  if (!HTMLElement.prototype.showPopover) return;
  for (const term of all<HTMLAnchorElement>('.term')) {
    set(term, {
      role: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-controls': term.hash.slice(1),
    });
  }
  onPress(
    '.term[href]',
    () => withStyle(import('./cards')),
    ({ toggleCard }, term) => toggleCard(term),
  );
}
