/** The steps of a build, measured one by one. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Measured, run } from '../run';

export const STEPS = ['align', 'parse', 'check', 'next', 'finish', 'fonts'] as const;
export type Step = (typeof STEPS)[number];
export type Cost = Pick<Measured, 'seconds'> & Partial<Measured>;
/** What each step of one build costs; `fonts` is a part of `finish`, `parse` one of the others. */
export type Build = Record<Step, Cost>;

/** Parts of the script "build" by what they run. */
const KNOWN: [Step, RegExp][] = [
  ['check', /\bcheck\b/],
  ['next', /\bnext build\b/],
  ['finish', /\bfinish\b/],
];

/** Aligns and builds the site in a folder. */
export async function build(folder: string): Promise<Build> {
  const costs: Build = {
    align: await run('npm run --silent align', folder),
    parse: await run('tsx tests/bench/scale/parse.ts', folder),
    check: { seconds: 0 },
    next: { seconds: 0 },
    finish: { seconds: 0 },
    fonts: { seconds: 0 },
  };
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const measures = join(folder, '.measures');
  rmSync(measures, { force: true });
  const observe = pathToFileURL(join(folder, 'tests/bench/observe.mjs'));
  for (const command of String(scripts.build).split('&&')) {
    const [step] = KNOWN.find(([, words]) => words.test(command)) ?? [];
    if (!step) throw new Error(`The bench does not know what "${command.trim()}" does.`);
    costs[step] = await run(command, folder, {
      NODE_OPTIONS: `--import=${observe}`,
      BENCH_MEASURES: measures,
    });
  }
  const lines = existsSync(measures) ? readFileSync(measures, 'utf8').trim().split('\n') : [];
  for (const line of lines) {
    const { name, seconds }: { name: Step; seconds: number } = JSON.parse(line);
    costs[name].seconds += seconds;
  }
  return costs;
}

/** Seconds of a whole build with its aligning. */
export const total = ({ align, check, next, finish }: Build): number =>
  [align, check, next, finish].reduce((sum, { seconds }) => sum + seconds, 0);
