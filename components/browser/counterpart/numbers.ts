import { set } from '../dom';
import { onPress, withStyle } from '../later';
import { numberLinkOf, passages } from '../passages';

/**
 * With a script a red number is a button: it opens and closes what the edition adds to its passage.
 * The link that it was is what remains when the other edition, or the module for it, cannot be had.
 *
 * @param aids has the words for it, `#` standing for the number
 */
export function offerCounterparts(aids: HTMLElement): void {
  const { about, show } = aids.dataset;
  for (const passage of passages()) {
    const number = numberLinkOf(passage);
    if (!number) continue;
    const label = number.pathname === location.pathname ? about : show;
    set(number, {
      role: 'button',
      'aria-expanded': 'false',
      'aria-label': label?.replace('#', number.textContent) ?? '',
      'aria-controls': `more-${passage.id}`,
    });
  }
  onPress(
    '#text .number',
    () => withStyle(import('./counterparts')),
    ({ toggle }, number) => toggle(number, aids),
  );
}
