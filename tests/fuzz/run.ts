import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { randomFrom } from '../bench/faults/random';
import { faultsOf } from './properties';
import { type Files, mutantSite } from './sample-site';

/** The files that a seed stands for. */
export function filesFrom(seed: number): Files {
  return mutantSite(randomFrom(seed));
}

/** Of so many sites one is looked at twice. */
const THOROUGHLY = 16;

/** What is wrong with the site that a seed stands for; nothing, if all is well. */
export function tryOut(seed: number): string[] {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    for (const [path, bytes] of Object.entries(filesFrom(seed))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    return faultsOf(root, seed % THOROUGHLY === 0);
  } finally {
    rmSync(root, { recursive: true });
  }
}
