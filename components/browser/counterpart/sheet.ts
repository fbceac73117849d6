/** What is different where the counterpart is a sheet over the lower half of a phone. */
import { directionOf } from './swipe';

/** Unknown to all but some browsers: what the back gesture of a system closes. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

const { classList } = document.documentElement;
let watcher: CloseWatcher | undefined;

/** Whether the stylesheet makes a sheet of it; nobody else decides that. */
export const isSheet = (panel: Element): boolean => getComputedStyle(panel).position === 'fixed';

/**
 * Room below the page, so that its end can be read above the sheet, and the back gesture of systems
 * that let pages have it.
 *
 * @param close what the gesture does
 */
export function followSheet(close: () => void): void {
  classList.add('with-sheet');
  const { CloseWatcher } = window as { CloseWatcher?: new () => CloseWatcher };
  if (CloseWatcher) watcher ??= new CloseWatcher();
  if (watcher) watcher.onclose = close;
}

/** The sheet is gone, or has become something else. */
export function leaveSheet(): void {
  classList.remove('with-sheet');
  watcher?.destroy();
  watcher = undefined;
}

/** Scrolls a passage into what the sheet leaves free, unless it is there. */
export function showAbove(passage: HTMLElement, panel: HTMLElement): void {
  const { top, bottom } = passage.getBoundingClientRect();
  const masthead = document.querySelector<HTMLElement>('.masthead');
  const covered = Math.max(0, masthead?.getBoundingClientRect().bottom ?? 0);
  if (top >= covered && bottom <= panel.getBoundingClientRect().top) return;
  // The masthead comes when the page goes back.
  const head = top < covered ? (masthead?.offsetHeight ?? 0) : covered;
  const { matches: calm } = matchMedia('(prefers-reduced-motion: reduce)');
  scrollBy({ top: top - head - 16, behavior: calm ? 'instant' : 'smooth' });
}

/** Calls for the passage before or after by swiping over a sheet, or by arrow keys on it. */
export function onWayOnward(panel: HTMLElement, step: (by: number) => void): void {
  let from: Touch | undefined;
  panel.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      // A table or code wider than the sheet is moved that way.
      const isMoved = (target as Element).closest('table, pre');
      from = touches.length === 1 && !isMoved && isSheet(panel) ? touches[0] : undefined;
    },
    { passive: true },
  );
  panel.addEventListener('touchend', ({ changedTouches: [to] }) => {
    const by = from && to ? directionOf(to.clientX - from.clientX, to.clientY - from.clientY) : 0;
    if (by && getSelection()?.isCollapsed !== false) step(by);
  });
  panel.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const isText = (event.target as Element).closest('[data-s]');
    if (!by || isText || !isSheet(panel)) return;
    event.preventDefault();
    step(by);
  });
}
