/**
 * `npm run align`: brings every pairs file up to date with its texts. `npm run align -- --accept SLUG ID`
 * confirms a pair until one of its sides changes.
 */
import './environment';
import { parseArgs } from 'node:util';
import { settingsFault } from '@/lib/content/settings';
import { acceptPair, updatePairs } from '@/lib/content/update-pairs';
import { runCommand } from './command';

const say = (line: string) => console.log(line);

await runCommand({
  usage: 'Usage: npm run align, or npm run align -- --accept SLUG ID',
  read(args) {
    const options = { accept: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id, ...more] = positionals;
    if (values.accept === undefined && id === undefined) return undefined;
    if (values.accept === undefined || id === undefined || more.length > 0) {
      throw new Error('An article and one of its pairs are confirmed together.');
    }
    return { slug: values.accept, id };
  },
  settingsFault,
  run(accepted) {
    if (accepted) acceptPair(accepted.slug, accepted.id, say);
    else updatePairs(say);
    return 0;
  },
});
