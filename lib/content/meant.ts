import type { VFile } from 'vfile';
import { type CharacterSlip, characterSlips } from '@/lib/language/characters';
import type { Misprint } from '@/lib/model';
import { isComposed } from './as-read';
import { joinMapped, type Mapped, mapText, sliceMapped, sourceAt } from './mapped';

declare module 'vfile' {
  interface DataMap {
    /** Characters that were read as others. */
    misprints: Misprint[];
  }
}

/** Rules of which nothing is read as something else, because an editor has said that it is right. */
export type Kept = ReadonlySet<string>;

const NOTHING_KEPT: Kept = new Set();

/** Reads a text as it is meant. What is no character of it is noted on the file, with its place. */
export function meant(file: VFile, typed: Mapped, kept = NOTHING_KEPT): Mapped {
  const whole = isComposed(typed.text) ? typed : composed(typed);
  const parts: Mapped[] = [];
  let at = 0;
  for (const slip of characterSlips(whole.text, 'text')) {
    note(file, slip, whole);
    if (slip.better === undefined || kept.has(slip.rule)) continue;
    parts.push(sliceMapped(whole, at, slip.start), { text: slip.better, runs: [] });
    at = slip.end;
  }
  return at === 0 ? whole : joinMapped([...parts, sliceMapped(whole, at)]);
}

/** The same for a piece of the source that is not parsed any further, from offset `from` to `to`. */
export function noteMisprints(
  file: VFile,
  from: number,
  to: number,
  kind: Parameters<typeof characterSlips>[1],
): void {
  const source = String(file.value).slice(from, to);
  const whole = mapText(source, source, 0, source.length, true);
  for (const slip of characterSlips(source, kind)) {
    note(
      file,
      kind === 'yaml' && partsSyntax(source, slip) ? withoutCure(slip) : slip,
      whole,
      from,
    );
  }
}

/** Whether YAML without a character would be read otherwise: it keeps a sign from being one of syntax. */
function partsSyntax(source: string, { start, end }: CharacterSlip): boolean {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /[:?-]$/.test(line) || line.trim() === '' || source.startsWith('#', end);
}

function withoutCure({ better: _, ...slip }: CharacterSlip): CharacterSlip {
  return slip;
}

/** Character references may have brought decomposed letters. */
function composed(typed: Mapped): Mapped {
  const parts = typed.text.match(/\P{M}?\p{M}+|[\u1100-\u11FF]+|\P{M}/gu) ?? [];
  let at = 0;
  return joinMapped(
    parts.map((part) => {
      const start = at;
      at += part.length;
      return isComposed(part)
        ? sliceMapped(typed, start, at)
        : { text: part.normalize('NFC'), runs: [] };
    }),
  );
}

function note(file: VFile, slip: CharacterSlip, { runs }: Mapped, base = 0): void {
  const { rule, what, better } = slip;
  const first = sourceAt(runs, slip.start);
  const last = sourceAt(runs, slip.end - 1);
  const whole =
    first !== undefined && last !== undefined && last - first === slip.end - 1 - slip.start;
  // A character reference has no place of its own: its place is behind the letter before it.
  const start = base + (first ?? before(runs, slip.start));
  file.data.misprints ??= [];
  file.data.misprints.push({
    rule,
    what,
    start,
    end: whole ? base + last + 1 : start,
    ...(better !== undefined && { better }),
  });
}

function before(runs: Mapped['runs'], offset: number): number {
  const run = runs.findLast(({ at }) => at < offset);
  return run ? run.source + run.length : (runs[0]?.source ?? 0);
}
