/**
 * Shows the masthead, and with it the ways of reading, as soon as the reader scrolls back, and lets
 * it go when the reader reads on.
 *
 * @param at once, for a reader who has just come from another way of reading
 */
export function showMasthead(masthead: HTMLElement, once: boolean): void {
  const show = (shown: boolean) => masthead.classList.toggle('shown', shown);
  if (once) show(true);
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      const by = scrollY - last;
      last = scrollY;
      if (scrollY <= 0) show(false);
      // A jump to an anchor says nothing about where the reader wants to go.
      else if (Math.abs(by) > 4 && Math.abs(by) < innerHeight / 2) show(by < 0);
    },
    { passive: true },
  );
}
