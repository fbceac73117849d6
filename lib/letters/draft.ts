import { characterSlips, meantText } from '@/lib/language/characters';

/** What a reader typed into the form, tidied. */
export interface Draft {
  text: string;
  name: string;
  place: string;
  email: string;
}

export type DraftFault = 'empty' | 'long' | 'lines' | 'name' | 'place' | 'email' | 'hidden';

/** In characters, as Unicode counts them. */
export const LIMITS = { text: 2000, lines: 100, name: 80, place: 80, email: 254 } as const;

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/**
 * Reads the fields of a form. What turns the direction of text or controls a terminal is taken out and
 * told, so that nobody prints what they did not see; other invisible characters, as copying leaves
 * them, are taken out in silence.
 *
 * @param fields as they were sent; a field that is missing is empty
 */
export function readDraft(fields: ReadonlyMap<string, string>): {
  draft: Draft;
  faults: DraftFault[];
} {
  const sent = (name: keyof Draft) => fields.get(name) ?? '';
  const draft = {
    text: tidyText(sent('text')),
    name: tidyLine(sent('name')),
    place: tidyLine(sent('place')),
    email: tidyLine(sent('email')),
  };
  const hidden = (['text', 'name', 'place', 'email'] as const).some(
    (name) => characterSlips(unified(sent(name)), 'code').length > 0,
  );
  const { text, name, place, email } = draft;
  const found: [DraftFault, boolean][] = [
    ['hidden', hidden],
    ['empty', text === ''],
    ['long', charactersIn(text) > LIMITS.text],
    ['lines', text.split('\n').length > LIMITS.lines],
    ['name', charactersIn(name) > LIMITS.name],
    ['place', charactersIn(place) > LIMITS.place],
    ['email', email !== '' && (email.length > LIMITS.email || !ADDRESS.test(email))],
  ];
  return { draft, faults: found.flatMap(([fault, is]) => (is ? [fault] : [])) };
}

/** A text of several lines as it is kept: paragraphs parted by one empty line, nothing invisible. */
export const tidyText = (text: string): string =>
  meantText(unified(text), 'address')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const tidyLine = (text: string): string => tidyText(text).replace(/\s+/g, ' ');

/** Forms send line ends as CR and LF; and one letter is one code point where there is one. */
const unified = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** As Unicode counts them. */
export const charactersIn = (text: string): number => [...text].length;
