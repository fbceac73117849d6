/** A page as the reader view of a browser shows it, and what a text has to say there. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { Article, Edition, Locale, Pair } from '@/lib/model';
import { locales, otherLocale } from '@/lib/site';
import { strings } from '@/lib/strings';

export interface ReaderView {
  /** Whether a browser offers the view. */
  offered: boolean;
  /** The letters of the text, without note marks and the numbers of notes. */
  letters: string;
  /** What stands in superscript, in order: the note marks. */
  marks: string[];
  /** How often each of these elements is there. */
  count(selector: string): number;
}

/** What Firefox makes of a page (Safari and others work alike). */
export function readerView(html: string): ReaderView {
  const { document } = new JSDOM(html, { url: 'http://localhost/' }).window;
  const offered = isProbablyReaderable(document);
  const content = new Readability(document).parse()?.content ?? '';
  const view = new JSDOM(content).window.document.body;
  const found = [...view.querySelectorAll('sup')];
  const marks = found.map((mark) => lettersOf(mark.textContent));
  for (const added of [...found, ...view.querySelectorAll('a[href*="mark-"]')]) added.remove();
  return {
    offered,
    letters: lettersOf(view.textContent),
    marks,
    count: (selector) => view.querySelectorAll(selector).length,
  };
}

/** A text without white space and invisible signs. */
export const lettersOf = (text: string): string => text.replace(/[\s\u00AD\u2060]/gu, '');

/** The letters of a text that is read alone: each passage, its notes behind it. */
export function lettersOfEdition({ pairs }: Article, edition: Edition): string {
  const side = sideOf(edition);
  return pairs.map(side).join('');
}

/** The letters of the double page that begins with `first`. */
export function lettersOfBoth({ pairs, editions }: Article, first: Locale): string {
  const sides = [first, otherLocale(first)].map((locale) => {
    const edition = editions[locale];
    return edition ? sideOf(edition) : () => undefined;
  });
  const absent = lettersOf(strings[first].withoutCounterpart);
  return pairs.map((pair) => sides.map((side) => side(pair) ?? absent).join('')).join('');
}

/** Gives the letters of one side of each pair, if it has any block; pairs are asked for in order. */
function sideOf({ locale, blocks, notes }: Edition): (pair: Pair) => string | undefined {
  const seen = new Set<string>();
  return (pair) => {
    const own = pair.blocks[locale].flatMap((index) => blocks[index] ?? []);
    if (own.length === 0) return undefined;
    const labels = own.flatMap((block) => block.notes).filter((label) => !seen.has(label));
    for (const label of labels) seen.add(label);
    const texts = [...new Set(labels)].map((label) => notes.find((n) => n.label === label)?.text);
    return lettersOf([...own.map(({ text }) => text), ...texts].join(''));
  };
}

/** The editions of an article. */
export const editionsOf = ({ editions }: Article): Edition[] =>
  locales.flatMap((locale) => editions[locale] ?? []);
