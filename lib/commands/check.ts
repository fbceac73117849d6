/**
 * `npm run check [-- --format text|json|github] [--rule NAME] [--fix]`: everything that is wrong with
 * the content; with `--fix`, after what can be mended safely has been written into the sources. Exit code
 * 0 without errors, 1 with errors.
 */
import './environment';
import { checkSite } from '@/lib/check/check-site';
import { readOptions } from '@/lib/check/options';
import { settingsFault } from '@/lib/content/settings';
import { runCommand } from './command';

await runCommand({
  usage: 'Usage: npm run check -- [--format text|json|github] [--rule NAME] [--fix]',
  read: readOptions,
  settingsFault,
  run(options) {
    const { report, errors, mended } = checkSite(options);
    process.stdout.write(report);
    if (mended !== undefined) {
      console.error(mended === 1 ? '1 place mended.' : `${mended} places mended.`);
    }
    return errors ? 1 : 0;
  },
});
