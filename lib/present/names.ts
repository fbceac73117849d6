import type { Root } from 'hast';
import { findTerms } from '@/lib/language/terms';
import { joinName } from '@/lib/language/typesetting';
import type { Locale, Term } from '@/lib/model';
import { markRanges } from './text-ranges';

/**
 * Keeps registered names of two scripts (36氪) in one line. Inline markup may cut a name.
 *
 * @param tree changed in place; its texts have no places any more where a name was joined
 * @param text what it says
 */
export function joinNames(tree: Root, text: string, terms: readonly Term[], locale: Locale): void {
  markRanges(tree, findTerms(text, terms, locale), ({ start, end }, { value }, at) => ({
    type: 'text',
    value: joinName(text.slice(start, end), at - start, at - start + value.length),
  }));
}
