/**
 * `npm run quality -- --blocks FILE --sentences FILE [--links DIR]`: how well the aligner does on sets
 * whose links are known. Prints one line of JSON, figures in per cent. `--links` writes the links that
 * were found to DIR/blocks.json and DIR/sentences.json. Exit code 2 where arguments or files are wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measureBlocks, measureSentenceSet } from '@/lib/align/quality/measure-sets';
import { readBlockSet, readSentenceSet } from '@/lib/align/quality/sets';

const USAGE = 'Usage: npm run quality -- --blocks FILE --sentences FILE [--links DIR]';

function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      blocks: { type: 'string' },
      sentences: { type: 'string' },
      links: { type: 'string' },
    },
  });
  if (values.blocks === undefined && values.sentences === undefined) throw new Error(USAGE);
  const blockSet = values.blocks === undefined ? undefined : readBlockSet(values.blocks);
  const sentenceSet =
    values.sentences === undefined ? undefined : readSentenceSet(values.sentences);
  const measured = {
    ...(blockSet && { blocks: measureBlocks(blockSet) }),
    ...(sentenceSet && { sentences: measureSentenceSet(sentenceSet) }),
  };
  if (values.links !== undefined) writeLinks(values.links, measured);
  const scores = Object.entries(measured).map(([name, { scores }]) => [name, scores]);
  console.log(JSON.stringify(Object.fromEntries(scores)));
}

function writeLinks(dir: string, measured: Record<string, Measured>): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, { found }] of Object.entries(measured)) {
    writeFileSync(join(dir, `${name}.json`), `${JSON.stringify(found)}\n`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(String(error instanceof Error ? error.message : error).split('\n')[0]);
  process.exitCode = 2;
}
