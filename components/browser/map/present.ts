import { last } from '../dom';
import type { Tick } from './ticks';

/**
 * Tells which passage is at the height of the eye, now and whenever that changes. Observing costs no
 * layout, unlike asking at every step of scrolling.
 */
export function follow(places: Tick[], tell: (place: Tick) => void): void {
  const begun = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) begun.add(target);
        else begun.delete(target);
      }
      const place = last(places.filter(({ text }) => text && begun.has(text))) ?? places[0];
      if (place && performance.now() - jumped > REST) tell(place);
    },
    { rootMargin: `${FAR}px 0px -66%` },
  );
  for (const { text } of places) if (text) observer.observe(text);
  onJump = tell;
}

/** Higher than any text, in pixels: what has begun above the eye counts, however far above. */
const FAR = 1e6;

/** How long after a jump it is known where the reader is, in milliseconds. */
const REST = 200;
let jumped = Number.NEGATIVE_INFINITY;
let onJump: (place: Tick) => void = () => {};

/** Goes to a passage; the one at the height of the eye may be a later one, if it is short. */
export function jumpTo(place: Tick): void {
  jumped = performance.now();
  place.passage.scrollIntoView();
  onJump(place);
}
