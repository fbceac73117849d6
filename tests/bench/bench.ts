/**
 * `npm run bench -- --scale 10,100,1000`: builds sites of so many article pairs in temporary copies of the
 * repository. `npm run bench -- --lighthouse`: measures what a reader waits for on the built site.
 * Tables for people and one line of JSON for each. Exit code 1 when something could not be measured or
 * two builds differ.
 */
import { runCommand } from '@/lib/commands/command';
import { measurePages } from './lighthouse/measure';
import { lighthouseJson, lighthouseTable } from './lighthouse/report';
import { type Options, readOptions, USAGE } from './options';
import { measureScale, type Scaled } from './scale/measure';
import { scaleJson, scaleTables } from './scale/report';

// Ends what runs and clears the temporary folders.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const log = (line: string) => console.error(line);

async function measure({ scale, lighthouse }: Options): Promise<void> {
  const sites: Scaled[] = [];
  for (const pairs of scale) sites.push(await measureScale(pairs, pairs === scale[0], log));
  if (sites.length > 0) console.log(`${scaleTables(sites)}\n\n${scaleJson(sites)}`);
  if (lighthouse) {
    const pages = await measurePages(log);
    console.log(`${lighthouseTable(pages)}\n\n${lighthouseJson(pages)}`);
  }
}

await runCommand({
  usage: USAGE,
  read: readOptions,
  async run(options) {
    await measure(options);
    return 0;
  },
});
