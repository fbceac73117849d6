import { findTerms } from '@/lib/language/terms';
import type { Collection, Locale, Term, TermKind } from '@/lib/model';

/** A term with the passages of one language that mention it. */
export interface GlossaryEntry {
  /** The entry's anchor: the pinyin in plain letters, the same on every page and in every build. */
  id: string;
  term: Term;
  places: { slug: string; title: string; ids: string[] }[];
}

const KINDS: TermKind[] = ['person', 'company', 'institution', 'place', 'product', 'work', 'word'];

/** All terms by kind, in the alphabetical order of the page's language. */
export function glossaryOf(
  { articles, terms }: Collection,
  locale: Locale,
): { kind: TermKind; entries: GlossaryEntry[] }[] {
  const ids = anchorsOf(terms);
  const entries = new Map(
    terms.map((term, index): [Term, GlossaryEntry] => [
      term,
      { id: ids[index] ?? '', term, places: [] },
    ]),
  );
  for (const { slug, editions, pairs } of articles) {
    const edition = editions[locale];
    if (!edition) continue;
    for (const pair of pairs) {
      const blocks = pair.blocks[locale].flatMap((index) => edition.blocks[index] ?? []);
      const mentioned = blocks.flatMap(({ text }) => findTerms(text, terms, locale));
      for (const term of new Set(mentioned.map((mention) => mention.term))) {
        const places = entries.get(term)?.places ?? [];
        const last = places.at(-1);
        if (last?.slug === slug) last.ids.push(pair.id);
        else places.push({ slug, title: edition.title, ids: [pair.id] });
      }
    }
  }
  const order = new Intl.Collator(locale === 'de' ? 'de' : 'zh-Hans-u-co-pinyin');
  const name = ({ term }: GlossaryEntry) => (locale === 'de' ? term.german : term.hanzi);
  return KINDS.map((kind) => ({
    kind,
    entries: [...entries.values()]
      .filter(({ term }) => term.kind === kind)
      .sort((a, b) => order.compare(name(a), name(b))),
  })).filter(({ entries }) => entries.length > 0);
}

/** An anchor for each term; those that sound alike are counted in the order of the registry. */
function anchorsOf(terms: readonly Term[]): string[] {
  const seen = new Map<string, number>();
  return terms.map(({ pinyin }) => {
    const letters = pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const anchor = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}
