/** What an editor needs to review a translation: pairs, differences, findings. */
import { matchQuantities, quantities } from '@/lib/language/numbers';
import { findTerms } from '@/lib/language/terms';
import { numeralsOf } from '@/lib/language/terms/numerals';
import { countWords } from '@/lib/language/time';
import type { Article, Block, Diagnostic, Edition, Locale, Pair, Term } from '@/lib/model';
import { locales } from '@/lib/site';

/** A stretch of text; marked where the other side does not say the same. */
export interface ProofPiece {
  text: string;
  mark?: 'number' | 'name';
}

export interface ProofRow {
  id: string;
  number: number;
  confidence: number;
  status: Pair['status'];
  sides: Record<Locale, { pieces: ProofPiece[]; words: number }>;
  findings: Diagnostic[];
}

/** One row for each pair, in order, with the findings about its blocks. */
export function proofRows(
  article: Article,
  terms: readonly Term[],
  findings: Diagnostic[],
): ProofRow[] {
  const lines = byLine(findings);
  return article.pairs.map((pair, index) => {
    const blocks = { de: blocksOf(article, pair, 'de'), zh: blocksOf(article, pair, 'zh') };
    const texts = { de: textOf(blocks.de), zh: textOf(blocks.zh) };
    const marks = differences(texts, terms);
    const side = (locale: Locale) => {
      const { hanzi, latin } = countWords(texts[locale]);
      return { pieces: cut(texts[locale], marks[locale]), words: hanzi + latin };
    };
    return {
      id: pair.id,
      number: index + 1,
      confidence: pair.confidence,
      status: pair.status,
      sides: { de: side('de'), zh: side('zh') },
      findings: inOrder(
        locales.flatMap((locale) =>
          blocks[locale].flatMap((block) => aboutBlock(lines, article.editions[locale], block)),
        ),
      ).flatMap((at) => findings[at] ?? []),
    };
  });
}

/** Indexes of findings by the lines that they, or the other places they name, stand in: `file:line`. */
function byLine(findings: Diagnostic[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) {
    for (const place of [finding, finding.other]) {
      if (!place) continue;
      const key = `${place.file}:${place.line}`;
      const here = lines.get(key);
      if (here) here.push(index);
      else lines.set(key, [index]);
    }
  }
  return lines;
}

/** Indexes of the findings about a block. */
function aboutBlock(
  lines: ReadonlyMap<string, number[]>,
  edition: Edition | undefined,
  { source: { start, end } }: Block,
): number[] {
  const count = end.line - start.line + 1;
  return Array.from(
    { length: count },
    (_, index) => lines.get(`${edition?.file}:${start.line + index}`) ?? [],
  ).flat();
}

const inOrder = (indexes: number[]): number[] => [...new Set(indexes)].sort((a, b) => a - b);

/** Whether a finding, or the other place that it names, lies in a block. */
export function isAbout(finding: Diagnostic, edition: Edition | undefined, block: Block): boolean {
  const { start, end } = block.source;
  return [finding, finding.other].some(
    (place) =>
      place !== undefined &&
      place.file === edition?.file &&
      start.line <= place.line &&
      place.line <= end.line,
  );
}

const blocksOf = ({ editions }: Article, pair: Pair, locale: Locale): Block[] =>
  pair.blocks[locale].flatMap((index) => editions[locale]?.blocks[index] ?? []);

const textOf = (blocks: Block[]) => blocks.map(({ text }) => text).join('\n');

interface Stretch {
  start: number;
  end: number;
  mark: 'number' | 'name';
}

/** Numbers and names that stand on one side only. */
function differences(
  texts: Record<Locale, string>,
  terms: readonly Term[],
): Record<Locale, Stretch[]> {
  const numerals = numeralsOf(terms);
  const { onlyDe, onlyZh } = matchQuantities(
    quantities(texts.de, 'de', numerals.de),
    quantities(texts.zh, 'zh', numerals.zh),
  );
  const names = {
    de: findTerms(texts.de, terms, 'de'),
    zh: findTerms(texts.zh, terms, 'zh'),
  };
  const lonely = (own: Locale, other: Locale) => {
    const known = new Set(names[other].map(({ term }) => term));
    return names[own].filter(({ term }) => !known.has(term));
  };
  const stretches = (numbers: { start: number; end: number }[], own: Locale, other: Locale) =>
    [
      ...numbers.map(({ start, end }): Stretch => ({ start, end, mark: 'number' })),
      ...lonely(own, other).map(({ start, end }): Stretch => ({ start, end, mark: 'name' })),
    ].sort((a, b) => a.start - b.start);
  return { de: stretches(onlyDe, 'de', 'zh'), zh: stretches(onlyZh, 'zh', 'de') };
}

/** Cuts a text at the stretches; of overlapping ones the first stays. */
function cut(text: string, stretches: Stretch[]): ProofPiece[] {
  const pieces: ProofPiece[] = [];
  let at = 0;
  for (const { start, end, mark } of stretches) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), mark });
    at = end;
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
