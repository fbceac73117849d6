import { device } from '../storage';
import { SHARE } from '../storage-keys';

/** What the German column may have of the width of both, in percent. */
export const LEAST = 35;
export const MOST = 70;
/** What it has as long as the reader has chosen nothing: German is longer. As in `parallel.css`. */
export const USUAL = 57;

/** The reader's choice; null where there is none. */
export function chosenShare(): number | null {
  const share = Number(device.recall(SHARE));
  return Number.isInteger(share) && share >= LEAST && share <= MOST ? share : null;
}

/** Gives the columns of the double page the widths that the reader has chosen. */
export function applyShare(share = chosenShare()): void {
  const { style } = document.documentElement;
  if (share === null) style.removeProperty('--german');
  else style.setProperty('--german', String(share / 100));
}
