import { parseArgs } from 'node:util';

export interface Options {
  /** Numbers of pairs, ascending. */
  scale: number[];
  lighthouse: boolean;
}

export const USAGE = 'Usage: npm run bench -- [--scale 10,100,1000] [--lighthouse]';

/** @throws with one line that says what is wrong with the command line */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { scale: { type: 'string' }, lighthouse: { type: 'boolean', default: false } },
  });
  const { scale, lighthouse } = values;
  if (scale === undefined && !lighthouse) throw new Error('There is nothing to measure.');
  const numbers = scale === undefined ? [] : scale.split(',').map(readCount);
  return { scale: numbers.sort((a, b) => a - b), lighthouse };
}

function readCount(word: string): number {
  if (!/^[1-9]\d{0,4}$/.test(word)) {
    throw new Error(`"${word}" is not a number of pairs from 1 to 99999.`);
  }
  return Number(word);
}
