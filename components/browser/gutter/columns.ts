/** Moves the gutter of the double page by pointer and by keys. */
import { set } from '../dom';
import { goTo, readPlace } from '../place/reading-place';
import { device } from '../storage';
import { SHARE } from '../storage-keys';
import { applyShare, chosenShare, LEAST, MOST, USUAL } from './share';

/** What a key adds, in percent. */
const STEP = 2;

export function moveColumns(gutter: HTMLElement): void {
  const { lang } = document.documentElement;
  /** German stands left on German pages. */
  const left = (german: number) => (lang === 'de' ? german : 100 - german);
  const move = (share: number | null) => {
    const place = readPlace('');
    const german = share === null ? null : Math.min(MOST, Math.max(LEAST, Math.round(share)));
    device.keep(SHARE, german === null ? null : String(german));
    applyShare(german);
    // The lines break elsewhere now: what the reader has before the eyes stays there.
    if (place) goTo(place);
    const now = String(german ?? USUAL);
    const { words = '' } = gutter.dataset;
    set(gutter, { 'aria-valuenow': now, 'aria-valuetext': words.replace('#', now) });
  };
  /** The share of German when the middle of the gutter is at a place, in pixels from the left. */
  const shareAt = (x: number) => {
    const { left: start = 0, width = 1 } = gutter.parentElement?.getBoundingClientRect() ?? {};
    return left((100 * (x - start - gutter.offsetWidth / 2)) / (width - gutter.offsetWidth));
  };
  let from = Number.NaN;
  gutter.onpointerdown = ({ button, pointerId, clientX }) => {
    if (button !== 0) return;
    from = clientX;
    gutter.setPointerCapture(pointerId);
  };
  gutter.onpointermove = ({ clientX }) => {
    // A tap on the gutter moves nothing.
    if (Math.abs(clientX - from) < 3) return;
    if (Number.isNaN(from)) return;
    from = Number.POSITIVE_INFINITY;
    move(shareAt(clientX));
  };
  const end = () => {
    from = Number.NaN;
  };
  gutter.onpointerup = end;
  gutter.onpointercancel = end;
  gutter.ondblclick = () => move(null);
  gutter.onkeydown = (event) => {
    const german = chosenShare() ?? USUAL;
    const by = lang === 'de' ? STEP : -STEP;
    const share = {
      ArrowLeft: german - by,
      ArrowRight: german + by,
      Home: lang === 'de' ? LEAST : MOST,
      End: lang === 'de' ? MOST : LEAST,
      Enter: USUAL,
    }[event.key];
    if (share === undefined) return;
    event.preventDefault();
    move(event.key === 'Enter' ? null : share);
  };
}
