/** Every word that the service says to readers, in both languages. */
import type { Bilingual } from '@/lib/model';
import { germanLetterStrings, type LetterStrings } from './de';
import { chineseLetterStrings } from './zh';

export const letterStrings: Bilingual<LetterStrings> = {
  de: germanLetterStrings,
  zh: chineseLetterStrings,
};

/** What can be wrong with a form that was sent. */
export type FormFault = keyof LetterStrings['faults'];

/** The statuses that the service refuses with. */
export type RefusalStatus = keyof LetterStrings['refusals'];
