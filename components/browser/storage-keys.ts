/** Everything that is kept on the reader's device; behind a slash follows what it is about. */

/** The theme that the reader has chosen. */
export const THEME = 'theme';
/** How wide the reader wants the German column of the double page, see `gutter/share.ts`. */
export const SHARE = 'share';
/** The size of letters that the reader has chosen. */
export const TEXT_SIZE = 'size';
/** How much of what the edition adds the reader wants to see. */
export const ADDED = 'added';
/** That the reader wants no single keys. */
export const KEYS_OFF = 'keys-off';
/** What the reader has done of what the hint tells, see `hint/element.ts`. */
export const USED = 'used';
/** On the device a passage by article, in the tab a place by visit. */
export const PLACE = 'place/';
/** The place that a followed link is to find. */
export const SWITCH = 'switch';

export type DeviceKey =
  | typeof THEME
  | typeof SHARE
  | typeof TEXT_SIZE
  | typeof ADDED
  | typeof KEYS_OFF
  | typeof USED
  | `${typeof PLACE}${string}`;
export type TabKey = typeof SWITCH | `${typeof PLACE}${string}`;
