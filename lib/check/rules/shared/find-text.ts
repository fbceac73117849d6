import type { Run } from '@/lib/model';

/** A stretch of the source. */
interface Stretch {
  raw: string;
  from: number;
  to: number;
}

/**
 * A text in a stretch of the source, where it may run over several lines: white space does not count.
 * Where it was typed with other signs (escapes, references) only its beginning is known.
 */
export function findText(text: string, { raw, from, to }: Stretch): { runs: Run[]; at: number } {
  const within = raw.slice(from, to);
  const found = within.indexOf(text);
  if (found !== -1) {
    return { runs: [{ at: 0, source: from + found, length: text.length }], at: from + found };
  }
  const letters = lettersOf(within);
  const sought = lettersOf(text);
  const first = sought.at.length === 0 ? -1 : letters.text.indexOf(sought.text);
  if (first === -1) {
    const [beginning = ''] = /^\S{0,8}/u.exec(text) ?? [];
    return { runs: [], at: from + Math.max(0, within.indexOf(beginning)) };
  }
  const runs: Run[] = [];
  for (const [index, at] of sought.at.entries()) {
    const source = from + (letters.at[first + index] ?? 0);
    const run = runs.at(-1);
    const end = run ? run.at + run.length : at;
    const goesOn = run && run.source - run.at === source - at;
    const isSame = goesOn && raw.slice(source - (at - end), source) === text.slice(end, at);
    if (isSame) run.length = at - run.at + 1;
    else runs.push({ at, source, length: 1 });
  }
  return { runs, at: runs[0]?.source ?? from };
}

/** A text without white space, and where each of its units stands. */
function lettersOf(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  for (let index = 0; index < text.length; index++)
    if (/\S/.test(text.charAt(index))) at.push(index);
  return { text: text.replace(/\s+/g, ''), at };
}
