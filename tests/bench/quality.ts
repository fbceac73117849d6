/**
 * `npm run quality`: how far the checks can be trusted, as one line of JSON: for faults made in the
 * site's own articles and in the Universal Declaration of Human Rights, how many are found; and how
 * many findings the texts give without them, for each 5,000 hanzi.
 *
 * `npm run quality -- --blocks FILE --sentences FILE [--links DIR]`: how well the aligner does on sets
 * whose links are known, as one line of JSON, figures in per cent. `--links` writes the links that were
 * found to DIR/blocks.json and DIR/sentences.json.
 */
import { parseArgs } from 'node:util';
import { runCommand } from '@/lib/commands/command';
import { measureAlignment } from './alignment/measure-alignment';
import { trustFigures } from './faults/trust-figures';

await runCommand({
  usage: 'Usage: npm run quality [-- --blocks FILE --sentences FILE [--links DIR]]',
  read(args) {
    const file = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { blocks: file, sentences: file, links: file } });
    if (values.links !== undefined && !values.blocks && !values.sentences) {
      throw new Error('There are no links without blocks or sentences.');
    }
    return values;
  },
  run(sets) {
    const aligner = sets.blocks !== undefined || sets.sentences !== undefined;
    console.log(JSON.stringify(aligner ? measureAlignment(sets) : trustFigures()));
    return 0;
  },
});
