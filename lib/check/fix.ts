import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { asRead, shiftAt } from '@/lib/content/as-read';
import type { Diagnostic, Fix } from '@/lib/model';
import { groupBy } from './rules/shared/group';

const BOM = '\uFEFF';

/**
 * Replaces what the fixes say in a text whose line ends are LF. Of two that overlap, the later one is
 * left for another round. `applied` is how many were made.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: number } {
  const parts: string[] = [];
  let at = 0;
  let applied = 0;
  for (const { start, end, text: better } of fixes.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start), better);
    at = end;
    applied++;
  }
  return { text: parts.join('') + text.slice(at), applied };
}

/**
 * The same in a file as it is stored: a byte order mark, CRLF line ends and decomposed letters stay as
 * they are, and so does every byte that no fix names.
 */
export function applyFixesToStored(
  stored: string,
  fixes: readonly Fix[],
): { text: string; applied: number } {
  const bom = stored.startsWith(BOM) ? BOM : '';
  const body = stored.slice(bom.length);
  const { shifts } = asRead(body);
  const { text, applied } = applyFixes(
    body,
    fixes.map((fix) => ({
      ...fix,
      start: fix.start + shiftAt(shifts, fix.start),
      end: fix.end + shiftAt(shifts, fix.end),
    })),
  );
  return { text: bom + text, applied };
}

/**
 * Writes the fixes of the findings into their files below `root`.
 *
 * @returns the number of fixes written
 */
function writeFixes(findings: readonly Diagnostic[], root = process.cwd()): number {
  const byFile = groupBy(
    findings.flatMap(({ fix }) => fix ?? []),
    ({ file }) => file,
  );
  let written = 0;
  for (const [file, fixes] of byFile) {
    const path = resolve(root, file);
    const stored = readFileSync(path, 'utf8');
    const { text, applied } = applyFixesToStored(stored, fixes);
    if (text === stored) continue;
    writeFileSync(path, text);
    written += applied;
  }
  return written;
}

/** Fixes may uncover others, but never this often in a row. */
const MOST_ROUNDS = 10;

/**
 * Writes fixes into the files until nothing is left to fix.
 *
 * @param findingsNow reads everything anew
 * @returns what is left to report, and how many fixes were written
 */
export function fixAll(
  findingsNow: () => Diagnostic[],
  root?: string,
): { findings: Diagnostic[]; fixed: number } {
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = findingsNow();
    const written = writeFixes(findings, root);
    if (written === 0) return { findings, fixed };
    fixed += written;
  }
  return { findings: findingsNow(), fixed };
}
