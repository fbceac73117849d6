import { documentOf } from '@/lib/align/document';
import { type Document, learnFromDocuments } from '@/lib/align/learn';
import { applyFixes } from '@/lib/check/fix';
import { loadCollection } from '@/lib/content';
import type { Article, Bilingual, Edition } from '@/lib/model';
import { DECLARATION_TERMS, declaration } from './declaration';
import { measureFaults, measureNoise, type Noise, type Trust } from './measure';
import { nameFaults } from './name-faults';
import { numberFaults } from './number-faults';
import { findingsIn, reread, type Specimen, withTexts } from './specimen';

/** What the checks are worth on some texts. */
export interface Figures {
  /** Findings in the texts as they are, for each 5,000 hanzi. */
  clean: Noise;
  faults: Record<string, Trust>;
  /** Per cent of the faults in numbers and names that were found. */
  found: number;
}

/** How many faults the checks find, and how often they cry without one: see `npm run quality`. */
export function trustFigures(): Record<string, Figures> {
  return { site: figuresOf(articlesOfSite()), udhr: figuresOf([declarationSpecimen()]) };
}

function figuresOf(specimens: Specimen[]): Figures {
  const faults: Record<string, Trust> = {};
  for (const specimen of specimens) {
    for (const [kind, { made, found }] of Object.entries(measureFaults(specimen))) {
      const sum = faults[kind] ?? { made: 0, found: 0 };
      faults[kind] = { made: sum.made + made, found: sum.found + found };
    }
  }
  const counted = Object.keys({ ...numberFaults, ...nameFaults }).flatMap(
    (kind) => faults[kind] ?? [],
  );
  const sum = (key: keyof Trust) => counted.reduce((total, one) => total + one[key], 0);
  const found = Math.round((sum('found') / sum('made')) * 1000) / 10;
  return { clean: measureNoise(specimens), faults, found };
}

type InBoth = Specimen['article'];

const isInBoth = (article: Article): article is InBoth =>
  article.editions.de !== undefined && article.editions.zh !== undefined;

function articlesOfSite(): Specimen[] {
  const { articles, terms, sources } = loadCollection().collection;
  const lexicon = learnFromDocuments(
    articles.flatMap(({ editions }) => documentOf(editions) ?? []),
  );
  return articles.filter(isInBoth).flatMap((article) => {
    const texts = { de: article.editions.de.raw, zh: article.editions.zh.raw };
    return withTexts({ article, terms, sources, lexicon }, texts) ?? [];
  });
}

function declarationSpecimen(): Specimen {
  const read = (locale: 'de' | 'zh'): Edition => {
    const empty: Edition = {
      locale,
      slug: 'udhr',
      file: `udhr/${locale}.md`,
      title: '',
      description: '',
      blocks: [],
      notes: [],
      minutes: 1,
      words: { hanzi: 0, latin: 0 },
      raw: '',
    };
    return reread(empty, declaration(locale), []) ?? empty;
  };
  const editions: Bilingual<Edition> = { de: read('de'), zh: read('zh') };
  const documents: Document[] = [documentOf(editions)].flatMap((one) => one ?? []);
  const article: InBoth = {
    slug: 'udhr',
    original: 'de',
    editions,
    published: '1948-12-10',
    author: { key: 'un', name: { de: '', zh: '' }, role: { de: '', zh: '' } },
    tags: [],
    pairs: [],
  };
  const lexicon = learnFromDocuments(documents);
  return mended({ article, terms: DECLARATION_TERMS, sources: [], lexicon });
}

/** The package types Chinese with half-width punctuation: what `--fix` mends is mended first. */
function mended(specimen: Specimen): Specimen {
  let current = specimen;
  for (let round = 0; round < 10; round++) {
    const { de, zh } = current.article.editions;
    const fixes = findingsIn(current).flatMap(({ fix }) => fix ?? []);
    const fixed = ({ file, raw }: Edition) =>
      applyFixes(
        raw,
        fixes.filter((fix) => fix.file === file),
      ).text;
    current = withTexts(current, { de: fixed(de), zh: fixed(zh) }) ?? current;
    if (fixes.length === 0) break;
  }
  return current;
}
