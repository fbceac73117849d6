import { CHINESE_VERSES, CODE } from '../citations';
import type { Grammar } from '../grammar';
import { ROMAN, ROMAN_START } from '../roman';
import { SIGNS, SIGNS_START } from '../signs';
import { CHINESE_AGES } from './ages';
import { CHINESE_CALENDAR } from './calendar';
import { COUNTS } from './counts';
import { YEARS, YEARS_START } from './eras';
import { EVENTS, EVENTS_START } from './events';
import { IDIOMS } from './idioms';
import { PLANS } from './plans';
import { CHINESE_SAYINGS, SAYINGS_START } from './sayings';
import { CHINESE_SHARES } from './shares';
import { CHINESE_TIMES, HALF_DAY } from './times';
import { NUMERALS } from './words';

const STARTS = [
  SIGNS_START,
  ROMAN_START,
  YEARS_START,
  SAYINGS_START,
  EVENTS_START,
  HALF_DAY,
  `[${NUMERALS}第首双翻半周近逾超过对各减负差打俩仨上前本这当世]`,
  '零下|星期|礼拜|Q[1-4]',
];

/** How Chinese texts write quantities. */
export const chinese: Grammar = {
  start: new RegExp(String.raw`(?<!\d)\d|${STARTS.join('|')}`, 'gu'),
  rules: [
    CHINESE_VERSES,
    CODE,
    ...SIGNS,
    ...YEARS,
    ...PLANS,
    ...EVENTS,
    ...CHINESE_SAYINGS,
    ...CHINESE_AGES,
    ...CHINESE_CALENDAR,
    ...CHINESE_TIMES,
    ...CHINESE_SHARES,
    ...COUNTS,
    ...ROMAN,
  ],
  idioms: IDIOMS,
};
