import { type QuantityRule, rule } from '../grammar';
import { implied, or, year } from '../readings';
import { CYCLICAL_EVENTS, ERAS } from './data/eras';
import { CHINESE_TO, CHINESE_VALUE, chineseValue } from './values';

const ERA = `(?:${Object.keys(ERAS).join('|')})`;
const COUNT = '(?:元|\\d{1,2}|[一二两三四五六七八九十廿卅]{1,4})';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const CYCLE = 60;
/** 1984 began a cycle: 甲子. */
const FIRST_OF_CYCLE = 1984;
const EARLIEST = 1564;

/** The years of the last centuries that have this place in the cycle of sixty. */
function yearsOf(stem: string, branch: string): number[] {
  const first = FIRST_OF_CYCLE - CYCLE * Math.floor((FIRST_OF_CYCLE - EARLIEST) / CYCLE);
  return Array.from({ length: CYCLE * 8 }, (_, index) => first + index).filter(
    (one) =>
      (one - first) % STEMS.length === STEMS.indexOf(stem) &&
      (one - first) % BRANCHES.length === BRANCHES.indexOf(branch),
  );
}

/** Years that are counted from a ruler's first one, in cycles of sixty, or before Christ. */
export const YEARS: readonly QuantityRule[] = [
  rule(
    'year of an era',
    `(?<era>${ERA})\\s?(?<from>${COUNT})\\s?年?(?:${CHINESE_TO}(?<to>${COUNT})\\s?)?[年载](?![间代])`,
    ({ era, from, to }) =>
      [from, ...(to === undefined ? [] : [to])].map((text) => {
        const count = text === '元' ? 1 : chineseValue(text);
        return or(year((ERAS[era ?? ''] ?? 0) + count), String(count));
      }),
  ),
  ...Object.entries(CYCLICAL_EVENTS).map(([name, years]) =>
    rule('event of a cyclical year', `(?:${name})`, () => years.map((one) => implied(year(one)))),
  ),
  rule('cyclical year', `(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])年`, ({ stem, branch }) => {
    const [last, ...others] = yearsOf(stem ?? '', branch ?? '').toReversed();
    return last === undefined ? null : [implied(or(year(last), ...others.map(String)))];
  }),
  rule(
    'years before Christ',
    String.raw`(?:公元|西元|纪元)?前\s?(?<from>${CHINESE_VALUE})\s?年?${CHINESE_TO}(?:(?:公元)?前\s?)(?<to>${CHINESE_VALUE})\s?年`,
    (g) => [year(-chineseValue(g.from)), year(-chineseValue(g.to))],
  ),
  rule(
    'before Christ',
    String.raw`(?:公元|西元|纪元)前\s?(?<from>${CHINESE_VALUE})(?:\s?年?${CHINESE_TO}(?<to>\d{1,4}))?\s?年`,
    (g) => [
      year(-chineseValue(g.from)),
      ...(g.to === undefined ? [] : [year(-chineseValue(g.to))]),
    ],
  ),
  rule(
    'short for before Christ',
    String.raw`(?<![\p{L}\d])前\s?(?<year>\d{3,4}|(?<=[\uFF08(\u2014\u2013~\uFF5E-]前)\d{2})\s?年`,
    (g) => [year(-chineseValue(g.year))],
  ),
  rule(
    'after Christ',
    String.raw`(?:公元|西元)\s?(?<year>\d{1,4}|[一二三四五六七八九十百〇零]{1,6})\s?年`,
    (g) => [year(chineseValue(g.year))],
  ),
];

/** How they begin. */
export const YEARS_START = `${ERA}|[${STEMS}][${BRANCHES}]|(?:公元|西元|纪元)|前(?=\\s?[\\d一二三四五六七八九])`;
