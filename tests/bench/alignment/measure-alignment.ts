import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measureBlocks, measureSentenceSet } from './measure-sets';
import { readBlockSet, readSentenceSet } from './sets';

/** Files with sets whose links are known, and the folder that the links found are written to. */
interface Files {
  blocks?: string | undefined;
  sentences?: string | undefined;
  links?: string | undefined;
}

/**
 * How well the aligner does on sets: scores in per cent.
 *
 * @throws an Error of one line that names the file that cannot be read and what is wrong with it
 */
export function measureAlignment({ blocks, sentences, links }: Files) {
  const blockSet = blocks === undefined ? undefined : readBlockSet(blocks);
  const sentenceSet = sentences === undefined ? undefined : readSentenceSet(sentences);
  const measured = {
    ...(blockSet && { blocks: measureBlocks(blockSet) }),
    ...(sentenceSet && { sentences: measureSentenceSet(sentenceSet) }),
  };
  if (links !== undefined) writeLinks(links, measured);
  return Object.fromEntries(Object.entries(measured).map(([name, { scores }]) => [name, scores]));
}

function writeLinks(dir: string, measured: Record<string, Measured>): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, { found }] of Object.entries(measured)) {
    writeFileSync(join(dir, `${name}.json`), `${JSON.stringify(found)}\n`);
  }
}
