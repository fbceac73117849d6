import { sourceAt } from '@/lib/content/mapped';
import { ADDRESS } from '@/lib/language/addresses';
import { hanziRuns, inlinePieces } from '@/lib/language/inline';
import type {
  Block,
  Collection,
  Edition,
  Fix,
  Locale,
  Note,
  Place,
  Registry,
  RegistryText,
} from '@/lib/model';
import { locales } from '@/lib/site';
import { editionsOf } from '../../editions';
import { alternativesOf, elementsOf } from './elements';
import { findText } from './find-text';
import { keepsYaml } from './keeps-yaml';
import { fixIn, placeInBlock, placeInSource } from './place';

/** A piece of text that readers see. */
export interface Visible {
  /** The same with whatever is not prose of this language replaced by U+FFFC, letter for letter. */
  prose: string;
  text: string;
  /** The text with code and addresses replaced by U+FFFC, letter for letter. */
  bare: string;
  /** Whether the text was typed as plain words, in which there is no markup. */
  isPlain: boolean;
  /** Whether the letter at an offset of the text was typed with a backslash before it. */
  isEscaped(offset: number): boolean;
  /** Missing for titles, notes and texts of registries. */
  block?: Block;
  /** Whether it is a title or a heading, in which a space may part two lines. */
  heading?: true;
  placeAt(offset: number): Place;
  /** The replacement of a range, where it can be made safely. */
  fixAt(start: number, end: number, better: string): Fix | undefined;
}

/** Texts that belong together, for instance all of one edition. */
export interface VisibleTexts {
  locale: Locale;
  texts: Visible[];
}

const textsByCollection = new WeakMap<Collection, VisibleTexts[]>();

/** Everything that readers see: editions, and what registries and the ledger say in both languages. */
export function visibleTexts(collection: Collection): VisibleTexts[] {
  const found = textsByCollection.get(collection) ?? [
    ...editionsOf(collection).map(({ edition }) => ({
      locale: edition.locale,
      texts: textsOfEdition(edition),
    })),
    ...locales.map((locale) => ({ locale, texts: registered(collection, locale) })),
  ];
  textsByCollection.set(collection, found);
  return found;
}

function textsOfEdition(edition: Edition): Visible[] {
  const { blocks, notes, title, readTitle = title, description, note, provenance } = edition;
  const head = [description, note, ...Object.values(provenance ?? {})];
  return [
    { ...inFrontMatter(edition, readTitle), heading: true },
    ...head.flatMap((text) => (text === undefined ? [] : inFrontMatter(edition, text))),
    ...blocks.filter(({ kind }) => kind !== 'code').map((block) => inBlock(edition, block)),
    ...blocks.flatMap((block) => inImages(edition, block)),
    ...notes.filter(({ fact }) => fact === undefined).map((note) => inNote(edition, note)),
  ];
}

function inFrontMatter(edition: Edition, text: string): Visible {
  const end = edition.blocks[0]?.source.start.offset ?? edition.raw.length;
  return inYaml(edition, { locale: edition.locale, text, start: 0, end });
}

/** Texts of the registries. */
function registered({ registries }: Collection, locale: Locale): Visible[] {
  return registries.flatMap((registry) =>
    registry.texts.filter((one) => one.locale === locale).map((text) => inYaml(registry, text)),
  );
}

function inYaml(
  source: Edition | Registry,
  { locale, text, start: from, end: to }: RegistryText,
): Visible {
  const { raw, file } = source;
  const { runs, at } = findText(text, { raw, from, to });
  return {
    text,
    prose: hide(text, locale, readingsIn(text)),
    ...plainWords(text),
    placeAt: (offset) => placeInSource(source, sourceAt(runs, offset) ?? at),
    fixAt: (start, end, better) => {
      const fix = fixIn({ file, raw, text, runs }, start, end, better);
      return fix && keepsYaml(source, fix) ? fix : undefined;
    },
  };
}

/** The words for the images of a block, which screen readers say. */
function inImages(edition: Edition, block: Block): Visible[] {
  if (!block.html.includes('<img')) return [];
  const { raw, file, locale } = edition;
  const markdown = { start: block.source.start.offset, end: block.source.end.offset };
  return alternativesOf(block).map((text) => {
    const { runs, at } = findText(text, { raw, from: markdown.start, to: markdown.end });
    return {
      block,
      text,
      prose: hide(text, locale, []),
      ...plainWords(text),
      placeAt: (offset) => placeInSource(edition, sourceAt(runs, offset) ?? at),
      fixAt: (start, end, better) => fixIn({ file, raw, text, runs, markdown }, start, end, better),
    };
  });
}

/** What is known of a text in which there is no markup but readings of hanzi. */
function plainWords(text: string): Pick<Visible, 'bare' | 'isPlain' | 'isEscaped'> {
  const rubies = inlinePieces(text, 'zh').filter(({ kind }) => kind === 'ruby');
  return { bare: hide(text, 'zh', rubies), isPlain: true, isEscaped: () => false };
}

/** Readings of hanzi, which are no prose. */
function readingsIn(text: string): { start: number; end: number }[] {
  return inlinePieces(text, 'zh').flatMap((piece) =>
    piece.kind === 'ruby' ? [piece.reading] : [],
  );
}

function inNote(edition: Edition, note: Note): Visible {
  const { raw, file, locale } = edition;
  const markdown = { start: note.source.start.offset, end: note.source.end.offset };
  const { text, runs = [] } = note;
  return {
    text,
    prose: proseOf(note, locale),
    bare: bareOf(note),
    isPlain: false,
    isEscaped: (offset) => isEscaped(text, offset, raw, sourceAt(runs, offset)),
    placeAt: (offset) => placeInSource(edition, sourceAt(runs, offset) ?? markdown.start),
    fixAt: (start, end, better) => fixIn({ file, raw, text, runs, markdown }, start, end, better),
  };
}

function inBlock(edition: Edition, block: Block): Visible {
  const { raw, file, locale } = edition;
  const { text, runs, source } = block;
  const markdown = { start: source.start.offset, end: source.end.offset };
  return {
    block,
    ...(block.kind === 'heading' && { heading: true as const }),
    text,
    prose: proseOf(block, locale),
    bare: bareOf(block),
    isPlain: block.kind === 'figure',
    isEscaped: (offset) => isEscaped(text, offset, raw, sourceAt(runs, offset)),
    placeAt: (offset) => placeInBlock(edition, block, offset),
    fixAt: (start, end, better) => fixIn({ file, raw, text, runs, markdown }, start, end, better),
  };
}

/** The text of a block or note with code, ruby, addresses and other languages hidden. */
export function proseOf(block: Pick<Block, 'html' | 'text'>, locale: Locale): string {
  const hidden = /<(?:code|rp|rt|span)\b/.test(block.html)
    ? elementsOf(block).filter(({ tag, lang }) => /^(?:code|rp|rt)$/.test(tag) || lang)
    : [];
  return hide(block.text, locale, hidden);
}

/** The text of a block or note with code and addresses hidden. */
function bareOf(block: Pick<Block, 'html' | 'text'>): string {
  const code = block.html.includes('<code')
    ? elementsOf(block).filter(({ tag }) => tag === 'code')
    : [];
  return hide(block.text, 'zh', code);
}

function isEscaped(text: string, offset: number, raw: string, source?: number): boolean {
  if (source === undefined || !/[!-/:-@[-`{-~]/.test(text.charAt(offset))) return false;
  const [backslashes = ''] = /\\*$/.exec(raw.slice(Math.max(0, source - 8), source)) ?? [];
  return backslashes.length % 2 === 1;
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
