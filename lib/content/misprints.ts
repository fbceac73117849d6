import type { VFile } from 'vfile';
import type { Diagnostic, Misprint } from '@/lib/model';
import { placeOf } from './messages';

/** A finding about a character that was read as another one, or that nobody can read. */
export function misprintFinding(file: VFile, misprint: Misprint): Diagnostic {
  const { rule, what, start, end, better } = misprint;
  const found = String(file.value).slice(start, end);
  const fix = { file: file.path, start, end, text: better ?? '' };
  return {
    ...placeOf(file, start),
    severity: 'warning',
    rule,
    message: `Unexpected ${shownSlip(found, what)}, ${expectedInstead(better)}.`,
    ...(better !== undefined && end > start && { fix }),
  };
}

/** Nothing of these is to be seen. */
const UNSEEN =
  /^(?:\u034F|[\p{C}\p{Z}\p{Variation_Selector}\t\n\u115F\u1160\u3164\uFFA0\uFFFC])*$/u;

/** What stands at a place, in the words of a message. */
export function shownSlip(found: string, what: string): string {
  return UNSEEN.test(found) ? what : `\`${found}\` (${what})`;
}

/** What should stand there, in the words of a message. */
export function expectedInstead(better: string | undefined): string {
  if (better === undefined) return 'expected something else: decide what is meant';
  if (better === '') return 'expected none';
  return better.trim() === '' ? 'expected one space' : `expected \`${better}\``;
}

/** Notes what was found so in a file as findings on it. */
export function reportMisprints(file: VFile): void {
  const { misprints = [] } = file.data;
  file.data.diagnostics ??= [];
  file.data.diagnostics.push(...misprints.map((one) => misprintFinding(file, one)));
}
