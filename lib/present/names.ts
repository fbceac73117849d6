import type { Root } from 'hast';
import { joinName } from '@/lib/language/setting';
import { findTerms } from '@/lib/language/terms';
import type { Locale, Term } from '@/lib/model';
import { letterIndex, markRanges } from './marks';

/**
 * Keeps registered names of two scripts (36氪) in one line. Inline markup may cut a name.
 *
 * @param tree changed in place, before anything was added to it that has text
 * @param text what it says
 */
export function joinNames(tree: Root, text: string, terms: readonly Term[], locale: Locale): void {
  const names = findTerms(text, terms, locale).map(({ start, end }) => {
    const from = letterIndex(text, start);
    return { start: from, end: letterIndex(text, end), name: text.slice(start, end) };
  });
  const pieces = new Map<object, number>();
  markRanges(tree, names, (mark, { value }) => {
    const at = pieces.get(mark) ?? 0;
    pieces.set(mark, at + value.length);
    return { type: 'text', value: joinName(mark.name, at, at + value.length) };
  });
}
