import type { Grammar } from '../grammar';
import { CALENDAR, HALF_DAY } from './calendar';
import { COUNTS } from './counts';
import { IDIOMS } from './idioms';
import { SHARES } from './shares';
import { DIGIT_CHARACTERS, UNIT_CHARACTERS } from './words';

/** How Chinese texts write quantities. */
export const chinese: Grammar = {
  start: new RegExp(
    String.raw`(?<!\d)\d|[${DIGIT_CHARACTERS}${UNIT_CHARACTERS}第首双翻半周近逾超过对各减负]|零下|星期|礼拜|公元前|Q[1-4]|${HALF_DAY}`,
    'gu',
  ),
  rules: [...CALENDAR, ...SHARES, ...COUNTS],
  idioms: IDIOMS,
};
