import type { Mention } from '@/lib/language/terms';
import { findNear } from '@/lib/language/terms/near';
import type { Article, Bilingual, Diagnostic, Locale, Severity, Term } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import type { Rule } from '../rule';
import { lostNames } from './shared/lost';
import { mentionsOf, type NamedSides } from './shared/mentions';
import { linkFinder, reportedSide } from './shared/sides';

/**
 * A name that only one of the two texts of a paragraph has, or another name in its place.
 *
 * Why: a name that was lost or mistaken for another changes who did it. One name in the place of
 * another of its kind is an error, a name on one side only a warning. Ordinary words of the
 * registry, and names that have moved to the next paragraph, do not count.
 *
 * @example Unexpected warning
 * term: { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, line: { de: Stadt, zh: 城市 } }
 * de: Er wohnt in Hangzhou.
 * zh: 他住在那里。
 * @example Expected
 * term: { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, line: { de: Stadt, zh: 城市 } }
 * de: Er wohnt in Hangzhou.
 * zh: 他住在杭州。
 *
 * @example Unexpected error
 * term: { hanzi: 宇树科技, pinyin: Yǔshù Kējì, german: Unitree, kind: company, line: { de: Firma, zh: 公司 } }
 * term: { hanzi: 群核科技, pinyin: Qúnhé Kējì, german: Manycore, kind: company, line: { de: Firma, zh: 公司 } }
 * de: Unitree baut Roboter.
 * zh: 群核科技造机器人。
 * @example Expected
 * term: { hanzi: 宇树科技, pinyin: Yǔshù Kējì, german: Unitree, kind: company, line: { de: Firma, zh: 公司 } }
 * term: { hanzi: 群核科技, pinyin: Qúnhé Kējì, german: Manycore, kind: company, line: { de: Firma, zh: 公司 } }
 * de: Unitree baut Roboter.
 * de: Manycore baut keine.
 * zh: 宇树科技造机器人，群核科技不造。
 * zh: 不造。
 */
export const termMissing: Rule = {
  name: 'term-missing',
  needs: 'terms',
  check: ({ articles, terms }) =>
    articles.flatMap((article) => {
      const rows = mentionsOf(article, terms);
      const alone = rows.map((named) => named && aloneIn(named, terms));
      return rows.flatMap((named, index) => {
        const own = alone[index];
        if (!named || !own) return [];
        const near = [alone[index - 1], alone[index + 1]];
        const stays = (locale: Locale) =>
          own[locale].filter(
            ({ term }) => !near.some((other) => other?.[otherLocale(locale)].some(isOf(term))),
          );
        return checkPair(article, named, { de: stays('de'), zh: stays('zh') });
      });
    }),
};

const isOf =
  (term: Term) =>
  (mention: Mention): boolean =>
    mention.term === term;

/** First mentions of names that the other side has not, nor almost. */
function aloneIn(named: NamedSides, terms: readonly Term[]): Bilingual<Mention[]> {
  const { mentions, sides } = named;
  const sentences = lostNames(named);
  const alone = (locale: Locale) => {
    const other = otherLocale(locale);
    const there = new Set(mentions[other].map(({ term }) => term));
    const here = new Map<Term, Mention>();
    for (const one of mentions[locale]) {
      if (one.term.kind !== 'word' && !here.has(one.term)) here.set(one.term, one);
    }
    const lost = [...here.values()].filter(({ term }) => !there.has(term));
    if (lost.length === 0) return [];
    const almost = new Set(findNear(sides[other].prose, terms, other).map(({ term }) => term));
    for (const one of sentences) if (one.almost) almost.add(one.mention.term);
    return lost.filter(({ term }) => !almost.has(term));
  };
  return { de: alone('de'), zh: alone('zh') };
}

function checkPair(article: Article, named: NamedSides, alone: Bilingual<Mention[]>): Diagnostic[] {
  const link = { de: linkFinder(named.sides, 'de'), zh: linkFinder(named.sides, 'zh') };
  const swapped = swaps(alone, link);
  const done = new Set(swapped.flat());
  return [
    ...swapped.map((names) => swapFinding(article, named, names, 'error')),
    ...swaps(lostElsewhere(named, alone), link).map((names) =>
      swapFinding(article, named, names, 'warning'),
    ),
    ...(['de', 'zh'] as const).flatMap((locale) =>
      alone[locale].filter((one) => !done.has(one)).map((one) => loneFinding(named, one, locale)),
    ),
  ];
}

/** Names that a sentence lacks though they stand elsewhere in the paragraph. */
function lostElsewhere(named: NamedSides, alone: Bilingual<Mention[]>): Bilingual<Mention[]> {
  const lost = lostNames(named).filter(({ absent, almost }) => absent && !almost);
  const on = (locale: Locale) =>
    lost
      .filter((one) => one.locale === locale && !alone[locale].some(isOf(one.mention.term)))
      .map(({ mention }) => mention);
  return { de: on('de'), zh: on('zh') };
}

/** Names of one kind that stand for each other: one on each side, in sentences that say the same. */
function swaps(
  { de, zh }: Bilingual<Mention[]>,
  link: Bilingual<(offset: number) => number>,
): [Mention, Mention][] {
  const key = ({ term, start }: Mention, locale: Locale) => `${term.kind} ${link[locale](start)}`;
  return de.flatMap((one): [Mention, Mention][] => {
    const others = zh.filter((other) => key(other, 'zh') === key(one, 'de'));
    const rivals = de.filter((other) => key(other, 'de') === key(one, 'de'));
    const [other] = others;
    return other && others.length === 1 && rivals.length === 1 ? [[one, other]] : [];
  });
}

function swapFinding(
  article: Article,
  { sides }: NamedSides,
  [de, zh]: [Mention, Mention],
  severity: Severity,
): Diagnostic {
  const at = reportedSide(article);
  const [here, there] = at === 'de' ? [de, zh] : [zh, de];
  const text = (mention: Mention, locale: Locale) =>
    sides[locale].text.slice(mention.start, mention.end);
  const right = at === 'de' ? there.term.german : there.term.hanzi;
  return {
    ...sides[at].placeAt(here.start),
    severity,
    rule: 'term-missing',
    message: `Unexpected name \u201C${text(here, at)}\u201D, expected \u201C${right}\u201D.`,
    other: {
      ...sides[otherLocale(at)].placeAt(there.start),
      message: `\u201C${text(there, otherLocale(at))}\u201D in the other text; correct the one that is wrong`,
    },
  };
}

function loneFinding({ sides }: NamedSides, mention: Mention, locale: Locale): Diagnostic {
  const other = otherLocale(locale);
  const { term, start, end } = mention;
  const form = other === 'de' ? term.german : term.hanzi;
  return {
    ...sides[locale].placeAt(start),
    severity: 'warning',
    rule: 'term-missing',
    message: `Unexpected name \u201C${sides[locale].text.slice(start, end)}\u201D in this text only, expected \u201C${form}\u201D in the other.`,
    other: {
      ...sides[other].placeAt(0),
      message: 'the other text, which lacks it: add it there or take it out here',
    },
  };
}
