import type { Bilingual, PrintedLetter } from '@/lib/model';
import type { Database } from './database/database';
import type { Letter } from './letter';
import { letterOf } from './postbox';

/** What is printed, by slug, oldest first; what only the editors may know is not in it. */
export async function printedLetters(
  database: Database,
  article?: string,
): Promise<Map<string, PrintedLetter[]>> {
  const rows = await database.rows(
    `SELECT * FROM letters WHERE state = 'printed' ${article === undefined ? '' : 'AND article = $1'}`,
    article === undefined ? [] : [article],
  );
  // Sorted here, because databases differ in how they sort texts.
  const letters = rows.map(letterOf).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const bySlug = new Map<string, PrintedLetter[]>();
  for (const letter of letters) {
    bySlug.set(letter.article, [...(bySlug.get(letter.article) ?? []), printedForm(letter)]);
  }
  return bySlug;
}

const keyOf = ({ written, id }: Letter): string => `${written} ${id}`;

/** Always with its fields in the same order, so that a file changes only where a letter does. */
function printedForm(letter: Letter): PrintedLetter {
  const { id, pair, language, written, name, place, text, abridged, translation } = letter;
  const reply: Partial<Bilingual> = {
    ...(letter.reply.de !== undefined && { de: letter.reply.de }),
    ...(letter.reply.zh !== undefined && { zh: letter.reply.zh }),
  };
  return {
    id,
    ...(pair !== undefined && { pair }),
    language,
    written: written.slice(0, 10),
    ...(name !== undefined && { name }),
    ...(place !== undefined && { place }),
    text: abridged ?? text,
    ...(abridged !== undefined && { abridged: true }),
    ...(Object.keys(reply).length > 0 && { reply }),
    ...(translation !== undefined && { translation }),
  };
}
