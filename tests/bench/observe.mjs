/**
 * Loaded into every process of a build (`NODE_OPTIONS=--import`): at its end it adds what the process
 * has measured of itself to the file `BENCH_MEASURES`, a line each.
 */
import { appendFileSync } from 'node:fs';

const NAMES = new Set(['fonts']);

process.on('exit', () => {
  const measures = performance.getEntriesByType('measure').filter(({ name }) => NAMES.has(name));
  for (const { name, duration } of measures) {
    const line = JSON.stringify({ name, seconds: duration / 1000 });
    appendFileSync(process.env.BENCH_MEASURES ?? '', `${line}\n`);
  }
});
