/** How far the reader scrolls back before the masthead comes, and onward before it goes, in pixels. */
const BACK = 8;
const ONWARD = 60;

/**
 * Shows the masthead, and with it the ways of reading, as soon as the reader scrolls back, and lets
 * it go when the reader reads on.
 *
 * @param shown at once, for a reader who has just come from another way of reading
 */
export function showMasthead(masthead: HTMLElement, shown: boolean): void {
  /** Where the reader turned last. */
  let turn = scrollY;
  const show = (now: boolean) => {
    shown = now;
    turn = scrollY;
    masthead.classList.toggle('shown', now);
  };
  show(shown);
  addEventListener(
    'scroll',
    () => {
      const by = scrollY - turn;
      // A jump to an anchor says nothing about where the reader wants to go.
      const isJump = Math.abs(by) > innerHeight / 2;
      if (scrollY <= 0) show(false);
      else if (!isJump && (shown ? by > ONWARD : by < -BACK)) show(!shown);
      else if (isJump || by < 0 === shown) turn = scrollY;
    },
    { passive: true },
  );
}
