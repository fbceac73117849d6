import type { Visible } from './visible';

/** Two stars that open (before a letter) or close (after one). */
const STARS = /(?<!\*)\*\*(?!\*)/g;
const OPENS_AFTER =
  /^$|[\s([{\u201e\u201c\u201a\u2018\u00bb\u00ab"'\uff08\u300a\u300c\uff0c\u3002\uff1a\uff1b\u3001\uff01\uff1f]/;

/**
 * Stars that open bold type which never ends, in the texts of one edition. Stars that close without
 * having opened are marks of notes (Preis**), and then stars that begin a text are the note.
 *
 * @returns the offset of the first of them, by text
 */
export function strayBold(texts: readonly Visible[]): Map<Visible, number> {
  const found = new Map<Visible, number>();
  let hasMarks = false;
  for (const visible of texts) {
    const { bare } = visible;
    let opened: number | undefined;
    for (const { index: start } of bare.matchAll(STARS)) {
      const end = start + 2;
      if (visible.isEscaped(start)) continue;
      const after = bare.charAt(end);
      const opens = OPENS_AFTER.test(bare.charAt(start - 1)) && /\S/.test(after);
      if (opens && opened === undefined && !(hasMarks && start === 0)) {
        opened = start;
      } else if (!opens && opened === undefined) hasMarks = true;
    }
    if (opened !== undefined) found.set(visible, opened);
  }
  return found;
}
