/**
 * `npm run check [-- --format text|json|github] [--rule NAME] [--fix]`: everything that is wrong with
 * the content; with `--fix`, after what can be mended safely has been written into the sources. Exit code 0 without errors, 1 with errors, 2 where the command line or a setting is not understood.
 */
import { loadCollection } from '@/lib/content';
import { readCollection } from '@/lib/content/load';
import { settingsFault } from '@/lib/content/settings';
import type { Diagnostic } from '@/lib/model';
import { editedFiles } from './edited';
import { fixAll } from './fix';
import { type CheckOptions, readOptions } from './options';
import { reports } from './report';
import { checkCache, runCheck } from './run';

function main({ format, rule, fix }: CheckOptions): number {
  const asked = (findings: Diagnostic[]) =>
    rule === undefined ? findings : findings.filter((one) => one.rule === rule);
  const shown = fix ? mended(asked) : asked(runCheck(loadCollection(), undefined, checkCache()));
  process.stdout.write(reports[format](shown, editedFiles()));
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function mended(asked: (findings: Diagnostic[]) => Diagnostic[]): Diagnostic[] {
  const { findings, fixed } = fixAll(() => asked(runCheck(readCollection())));
  console.error(fixed === 1 ? '1 place mended.' : `${fixed} places mended.`);
  return findings;
}

let options: CheckOptions | undefined;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  console.error(
    `${line?.replace(/\.?$/, '.')} Usage: npm run check -- [--format text|json|github] [--rule NAME] [--fix]`,
  );
  process.exitCode = 2;
}
const fault = settingsFault();
if (options && fault) {
  console.error(fault);
  process.exitCode = 2;
} else if (options) process.exitCode = main(options);
