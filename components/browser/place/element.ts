/** Keeps the reader's place over the ways of reading, reloads, back and forward. */
import { on } from '../dom';
import { tab } from '../storage';
import { PLACE, SWITCH, type TabKey } from '../storage-keys';
import { goTo, type ReadingPlace, readPlace } from './reading-place';

/** A place, and path and hash at which it is to be found. */
interface Waiting extends ReadingPlace {
  address: string;
}

/**
 * Goes to the place that was left for this page, if any, and leaves one for the next.
 *
 * @returns aborts when the page has come to rest at that place; null when there was none
 */
export function keepPlace(slug: string): AbortSignal | null {
  on('click', (_, target) => leave(target, slug));
  on('auxclick', (_, target) => leave(target, slug));
  addEventListener('pagehide', () => store(visitKey(), readPlace('')));
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const again = visit && visit.type !== 'navigate';
  const place = take(again ? visitKey() : SWITCH);
  const isMeant = again || place?.address === location.pathname + location.hash;
  return place && isMeant ? hold(place) : null;
}

/** A link to another way of reading is followed with the address and the height of the passage. */
function leave(target: HTMLElement, slug: string): void {
  const link = target.closest<HTMLAnchorElement>('a[data-way]:not([aria-current])');
  const [, locale = '', ofArticle] = link?.pathname.split('/') ?? [];
  if (!link || ofArticle !== slug) return;
  const { href } = link;
  const place = readPlace(locale, link.closest('.counterpart')?.querySelector('.blocks'));
  if (place) link.hash = place.ids[0] ?? '';
  store(SWITCH, place && { ...place, address: link.pathname + link.hash });
  // The page may come back from the browser's memory: its links are to be as they were.
  setTimeout(() => {
    link.href = href;
  });
}

/** Goes to a place and again when all has loaded, unless the reader has moved on by then. */
function hold(place: ReadingPlace): AbortSignal {
  const moved = new AbortController();
  const { signal } = moved;
  const go = () => {
    const id = !signal.aborted && goTo(place);
    if (id && location.hash) history.replaceState(null, '', `#${id}`);
  };
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, () => moved.abort(), { passive: true, signal });
  }
  const settle = async () => {
    go();
    await document.fonts.ready;
    go();
    moved.abort();
    history.scrollRestoration = 'auto';
  };
  document.fonts.addEventListener('loadingdone', go, { signal });
  history.scrollRestoration = 'manual';
  go();
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle);
  return signal;
}

/** Each entry of the tab's history has a place of its own. */
const visitKey = () =>
  `${PLACE}${window.navigation?.currentEntry?.key ?? location.pathname}` as const;

const store = (key: TabKey, place: ReadingPlace | Waiting | null): void =>
  tab.keep(key, place && JSON.stringify(place));

/** A place that was kept, if it is one. */
function take(key: TabKey): Waiting | null {
  const kept = tab.recall(key);
  tab.keep(key, null);
  try {
    const place = JSON.parse(kept ?? '');
    const { ids, top, part } = place;
    return Array.isArray(ids) && [top, part].every(Number.isFinite) ? place : null;
  } catch {
    return null;
  }
}
