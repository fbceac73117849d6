/** How far the reader scrolls back before the masthead comes, and onward before it goes, in pixels. */
const BACK = 8;
const ONWARD = 60;

/**
 * Shows the masthead, and with it the ways of reading, as soon as the reader scrolls back, and lets
 * it go when the reader reads on.
 *
 * @param arriving while a reader comes from another way of reading, who may want to go back to it
 */
export function showMasthead(masthead: HTMLElement, arriving: AbortSignal | null): void {
  let shown = false;
  /** Where the reader turned last; not asked for yet, because the page would be laid out for it. */
  let turn = 0;
  const show = (now: boolean) => {
    shown = now;
    turn = scrollY;
    masthead.classList.toggle('shown', now);
  };
  const onScroll = () => {
    const by = scrollY - turn;
    if (scrollY <= 0) show(false);
    else if (shown ? by > ONWARD : by < -BACK) show(!shown);
    else if (by < 0 === shown) turn = scrollY;
  };
  const listen = () => addEventListener('scroll', onScroll, { passive: true });
  if (!arriving) {
    listen();
    return;
  }
  show(true);
  arriving.onabort = () => {
    turn = scrollY;
    listen();
  };
}
