/**
 * `npm run fuzz [-- --seed N] [--count M]`: reads, checks, mends, shows and aligns small sites in which
 * something is spoilt, each made from its seed, and prints what is not as it must be with the seed that
 * shows it again. Exit code 1 where there is such a thing.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '@/lib/commands/command';
import { tryOutAll } from './watched';

/** What the nightly run of a public forge tries. */
const COUNT = 10_000;

const DAY_MS = 86_400_000;

await runCommand({
  usage: 'Usage: npm run fuzz -- [--seed N] [--count M]',
  read(args) {
    const { values } = parseArgs({
      args,
      options: { seed: { type: 'string' }, count: { type: 'string' } },
    });
    return {
      seed: values.seed === undefined ? today() : wholeNumber(values.seed),
      count: values.count === undefined ? COUNT : wholeNumber(values.count),
    };
  },
  async run({ seed, count }) {
    console.log(`Seeds ${seed} to ${seed + count - 1}.`);
    let failed = 0;
    for await (const { seed: one, faults } of tryOutAll(seed, seed + count)) {
      if (faults.length > 0) failed++;
      for (const fault of faults) console.log(`--seed ${one} --count 1: ${fault}`);
    }
    console.log(`${failed} of ${count} sites are not as they must be.`);
    return failed > 0 ? 1 : 0;
  },
});

/** Every day other sites than on any day before, all day the same. */
function today(): number {
  return Math.floor(Date.now() / DAY_MS) * COUNT;
}

function wholeNumber(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new Error(`"${word}" is not a whole number.`);
  return Number(word);
}
