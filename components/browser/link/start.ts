import { all, set } from '../dom';
import { onPress } from '../later';

/** Links that are there to be passed on: pressed, they are copied or shared and not followed. */
export function offerLinks(aids: HTMLElement): void {
  for (const link of all('[data-share]')) set(link, { role: 'button' });
  onPress(
    '[data-share]',
    () => import('./link'),
    ({ passOn }, link) => passOn(link, aids),
  );
}
