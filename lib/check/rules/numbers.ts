import { carriesWeight, matchQuantities, type Quantity, quantities } from '@/lib/language/numbers';
import { numeralsOf } from '@/lib/language/terms/numerals';
import type { Article, Bilingual, Diagnostic, Locale, Severity } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { contradictions } from './shared/contradictions';
import { converted } from './shared/dimensions';
import { noteSidesOf } from './shared/note-sides';
import {
  areTables,
  linkFinder,
  type PairSide,
  type PairSides,
  reportedSide,
  sidesOf,
} from './shared/sides';

/**
 * Numbers, dates and shares that the two texts of a paragraph do not have in common.
 *
 * Why: a digit is lost more easily than a word, and no reader can tell. An error are two numbers of a
 * kind that contradict each other, a warning one that only one text has; small number words and
 * converted money are hints. A number that has moved to the next paragraph is fine, and so is one that
 * the other text says in another unit, by the year of an era or by the name of an event. Footnotes of
 * one label are compared as well.
 *
 * @example Unexpected error
 * de: Im Jahr 2025 kamen 170 Gäste.
 * zh: 2025年来了150位客人。
 * @example Expected
 * de: Im Jahr 2025 kamen 140.000 Gäste, ein Drittel aus Peking.
 * zh: 2025年来了14万位客人，三分之一来自北京。
 *
 * @example Unexpected warning
 * de: Am 23. Juli 2025 kamen die Gäste.
 * zh: 2025年7月来了客人。
 * @example Expected
 * de: Am 23. Juli 2025 kamen die Gäste.
 * zh: 2025年7月23日来了客人。
 *
 * @example Unexpected error
 * de: Die Gäste kamen.[^1]
 * de: [^1]: Jahrbuch 2024.
 * zh: 客人来了。[^1]
 * zh: [^1]: 2042年年鉴。
 * @example Expected
 * de: Die Gäste kamen.[^1]
 * de: [^1]: Jahrbuch 2024.
 * zh: 客人来了。[^1]
 * zh: [^1]: 2024年年鉴。
 *
 * @example Unexpected hint
 * de: Es waren zwei Gäste, 160 km von hier.
 * zh: 有三位客人，离这里100英里。
 * @example Expected
 * de: Es waren zwei Gäste. Sie kamen 2024.
 * de: Sie blieben.
 * zh: 有两位客人。
 * zh: 他们2024年来，留下了。
 */
export const numbers: Rule = {
  name: 'numbers',
  needs: 'terms',
  check: (collection) => {
    const names = numeralsOf(collection.terms);
    return collection.articles.flatMap((article) => checkArticle(article, names));
  },
};

/** What the sides of a pair do not have in common. */
interface Rest extends Bilingual<Quantity[]> {
  sides: PairSides;
  converted: ReadonlySet<Quantity>;
}

function checkArticle(article: Article, names: Bilingual<string[]>): Diagnostic[] {
  const rests = sidesOf(article).map((sides) => sides && restOf(sides, names));
  const inNotes = noteSidesOf(article).flatMap((sides) => checkPair(article, restOf(sides, names)));
  const inTexts = rests.flatMap((rest, index) => {
    if (!rest) return [];
    const near = [rests[index - 1], rests[index + 1]];
    const stays = (locale: Locale) =>
      rest[locale].filter(
        (one) => !near.some((other) => other?.[otherLocale(locale)].some(same(one))),
      );
    return checkPair(article, { ...rest, de: stays('de'), zh: stays('zh') });
  });
  return [...inTexts, ...inNotes];
}

function same(one: Quantity): (other: Quantity) => boolean {
  const forms = new Set([one.value, ...one.alternatives]);
  return (other) => [other.value, ...other.alternatives].some((form) => forms.has(form));
}

function restOf(sides: PairSides, names: Bilingual<string[]>): Rest {
  const all = {
    de: quantities(sides.de.prose, 'de', names.de),
    zh: quantities(sides.zh.prose, 'zh', names.zh),
  };
  const rest = areTables(sides) ? restOfRows(sides, all) : unmatched(all.de, all.zh);
  return {
    sides,
    ...rest,
    converted: new Set([...converted(rest.de, all.zh), ...converted(rest.zh, all.de)]),
  };
}

/** What one side names and the other does not, not even elsewhere in the paragraph. */
function unmatched(de: Quantity[], zh: Quantity[]): Bilingual<Quantity[]> {
  const { onlyDe, onlyZh, repeats } = matchQuantities(de, zh);
  const single = (list: Quantity[]) => list.filter((one) => !repeats.has(one));
  return { de: single(onlyDe), zh: single(onlyZh) };
}

/** The same for each row of a table by itself. */
function restOfRows(sides: PairSides, all: Bilingual<Quantity[]>): Bilingual<Quantity[]> {
  const rowOf = { de: linkFinder(sides, 'de'), zh: linkFinder(sides, 'zh') };
  const rows = new Set(
    all.de.concat(all.zh).flatMap(({ start }) => [rowOf.de(start), rowOf.zh(start)]),
  );
  const inRow = (locale: Locale, row: number) =>
    all[locale].filter(({ start }) => rowOf[locale](start) === row);
  const rests = [...rows].map((row) => unmatched(inRow('de', row), inRow('zh', row)));
  return { de: rests.flatMap(({ de }) => de), zh: rests.flatMap(({ zh }) => zh) };
}

function checkPair(article: Article, rest: Rest): Diagnostic[] {
  const { sides } = rest;
  const at = reportedSide(article);
  const found = contradictions(rest.de, rest.zh, sides);
  const matched = new Set(found.flat());
  const isWritten = (one: Quantity, locale: Locale) =>
    carriesWeight(one) || isLabel(one, sides[locale]);
  return [
    ...found.map(([de, zh]) => {
      const [here, there] = at === 'de' ? [de, zh] : [zh, de];
      const isConverted = rest.converted.has(de) || rest.converted.has(zh);
      const severity = isConverted ? 'hint' : severityOf(isWritten(de, 'de'), isWritten(zh, 'zh'));
      return finding(sides[at], here, severity, `expected the same as \u201C${there.text}\u201D`, {
        ...sides[otherLocale(at)].placeAt(there.start),
        message: `\u201C${there.text}\u201D in the other text; correct the one that is wrong`,
      });
    }),
    ...(['de', 'zh'] as const).flatMap((locale) =>
      rest[locale].flatMap((one) => {
        if (matched.has(one) || !isWritten(one, locale)) return [];
        const severity = rest.converted.has(one) ? 'hint' : 'warning';
        return finding(sides[locale], one, severity, 'expected in the other text as well', {
          ...sides[otherLocale(locale)].placeAt(0),
          message: 'the other text, which lacks it: add it there or take it out here',
        });
      }),
    ),
  ];
}

function severityOf(de: boolean, zh: boolean): Severity {
  if (de && zh) return 'error';
  return de || zh ? 'warning' : 'hint';
}

/** Whether a number is most of a heading: Artikel 3, \u7B2C\u4E09\u6761. */
function isLabel({ text }: Quantity, side: PairSide): boolean {
  const isHeading = side.blocks.length > 0 && side.blocks.every(({ kind }) => kind === 'heading');
  return isHeading && 2 * text.length >= side.text.length;
}

function finding(
  side: PairSide,
  { text, start }: Quantity,
  severity: Severity,
  expected: string,
  other: NonNullable<Diagnostic['other']>,
): Diagnostic {
  const message = `Unexpected \u201C${text}\u201D, ${expected}.`;
  return { ...side.placeAt(start), severity, rule: 'numbers', message, other };
}
