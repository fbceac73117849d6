import { toHtml } from 'hast-util-to-html';
import type { Locale } from '@/lib/model';
import type { Letter } from '../letter';
import { letterStrings } from '../strings';
import { EMPTY_DRAFT, formPage } from './form';
import { receiptPage } from './receipt';

const LETTER: Omit<Letter, 'language'> = {
  ...{ id: '', article: '', text: '', abridged: '-', reply: {} },
  ...{ state: 'printed', score: 0, written: '', revision: 0 },
};

/**
 * One of everything that readers are shown, as HTML: the page that the service fills in has the styles and
 * the letters of what stands in it when it is exported, and no others.
 */
export function specimen(language: Locale): string {
  const form = formPage({
    ...{ language, article: '', title: '', pair: undefined, number: '0123456789' },
    ...{ draft: EMPTY_DRAFT, faults: ['empty'], token: '', question: '', answer: '' },
  });
  const words = wordsIn(letterStrings[language]).join(' ');
  return toHtml([
    ...form,
    ...receiptPage({ ...LETTER, language }, true),
    { type: 'text', value: words },
  ]);
}

/** All texts in a tree of words; where something is to be filled in, nothing is. */
function wordsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return wordsIn(words('', '', ''));
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(wordsIn);
}
