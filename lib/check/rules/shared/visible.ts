import { sourceAt } from '@/lib/content/mapped';
import { ADDRESS } from '@/lib/language/addresses';
import { hanziRuns } from '@/lib/language/inline';
import type { Block, Collection, Edition, Fix, Locale, Note, Place } from '@/lib/model';
import { editionsOf } from '../../editions';
import { elementsOf } from './elements';
import { fixIn, placeInBlock, placeInEdition } from './place';

/** A piece of text that readers see. */
export interface Visible {
  /** The same with whatever is not prose of this language replaced by U+FFFC, letter for letter. */
  prose: string;
  text: string;
  /** Missing for titles, notes and texts of registries. */
  block?: Block;
  placeAt(offset: number): Place;
  /** The replacement of a range, where it can be made safely. */
  fixAt(start: number, end: number, better: string): Fix | undefined;
}

/** Texts that belong together, for instance all of one edition. */
export interface VisibleTexts {
  locale: Locale;
  texts: Visible[];
}

const known = new WeakMap<Collection, VisibleTexts[]>();

/** Everything that readers see: editions, lines of the glossary, claims of the ledger. */
export function visibleTexts(collection: Collection): VisibleTexts[] {
  const found = known.get(collection) ?? [
    ...editionsOf(collection).map(({ edition }) => ({
      locale: edition.locale,
      texts: textsOfEdition(edition),
    })),
    ...(['de', 'zh'] as const).map((locale) => ({ locale, texts: registered(collection, locale) })),
  ];
  known.set(collection, found);
  return found;
}

function textsOfEdition(edition: Edition): Visible[] {
  const { blocks, notes, title, description, note, provenance } = edition;
  const head = [title, description, note, ...Object.values(provenance ?? {})];
  return [
    ...head.flatMap((text) => (text === undefined ? [] : inFrontMatter(edition, text))),
    ...blocks.filter(({ kind }) => kind !== 'code').map((block) => inBlock(edition, block)),
    ...notes.filter(({ fact }) => fact === undefined).map((note) => inNote(edition, note)),
  ];
}

function inFrontMatter(edition: Edition, text: string): Visible {
  const { raw, file, locale, blocks } = edition;
  const found = raw.slice(0, blocks[0]?.source.start.offset).indexOf(text);
  const at = Math.max(0, found);
  const runs = found === -1 ? [] : [{ at: 0, source: found, length: text.length }];
  return {
    text,
    prose: hide(text, locale, []),
    placeAt: (offset) => placeInEdition(edition, sourceAt(runs, offset) ?? at),
    fixAt: (start, end, better) => fixIn({ file, raw, text, runs }, start, end, better),
  };
}

function inNote(edition: Edition, note: Note): Visible {
  const { raw, file, locale } = edition;
  const markdown = { start: note.source.start.offset, end: note.source.end.offset };
  const { text, runs = [] } = note;
  return {
    text,
    prose: proseOf(note, locale),
    placeAt: (offset) => placeInEdition(edition, sourceAt(runs, offset) ?? markdown.start),
    fixAt: (start, end, better) => fixIn({ file, raw, text, runs, markdown }, start, end, better),
  };
}

function inBlock(edition: Edition, block: Block): Visible {
  const { raw, file, locale } = edition;
  const { text, runs, source } = block;
  const markdown = { start: source.start.offset, end: source.end.offset };
  return {
    block,
    text,
    prose: proseOf(block, locale),
    placeAt: (offset) => placeInBlock(edition, block, offset),
    fixAt: (start, end, better) => fixIn({ file, raw, text, runs, markdown }, start, end, better),
  };
}

/** Texts of the registries; what is known of their place is where the entry begins. */
function registered({ terms, sources }: Collection, locale: Locale): Visible[] {
  const facts = sources.flatMap((source) => source.facts);
  return [
    ...terms.map(({ line, place }) => ({ text: line[locale], place })),
    ...facts.map(({ claim, place }) => ({ text: claim[locale], place })),
  ].map(({ text, place }) => ({
    text,
    prose: hide(text, locale, []),
    placeAt: () => place,
    fixAt: () => undefined,
  }));
}

/** The text of a block or note with code, ruby, addresses and other languages hidden. */
export function proseOf(block: Pick<Block, 'html' | 'text'>, locale: Locale): string {
  const hidden = /<(?:code|rp|rt|span)\b/.test(block.html)
    ? elementsOf(block).filter(({ tag, lang }) => /^(?:code|rp|rt)$/.test(tag) || lang)
    : [];
  return hide(block.text, locale, hidden);
}

function hide(text: string, locale: Locale, ranges: { start: number; end: number }[]): string {
  const masked = (part: string) => '\uFFFC'.repeat(part.length);
  const prose = locale === 'de' ? text.replace(hanziRuns(), masked) : text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges.filter((range) => range.end > range.start)) {
    // One element may lie in another.
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(prose.slice(at, from), masked(prose.slice(from, end)));
    at = end;
  }
  return (parts.join('') + prose.slice(at)).replace(ADDRESS, masked);
}
