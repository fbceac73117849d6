import { expect, test } from 'vitest';
import { tryOut } from './run';

/** `npm run fuzz` tries others. */
const SEEDS = Array.from({ length: 10 }, (_, part) => part * 50);

test.each(SEEDS)(
  'whatever stands in its files, a site is read, checked, mended and shown: from seed %i on',
  (first) => {
    const faults = Array.from({ length: 50 }, (_, index) => first + index).flatMap((seed) =>
      tryOut(seed).map((fault) => `npm run fuzz -- --seed ${seed} --count 1: ${fault}`),
    );
    expect(faults).toEqual([]);
  },
  300_000,
);
