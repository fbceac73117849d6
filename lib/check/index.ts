/**
 * `npm run check [-- --format text|json|github] [--rule NAME]`: everything that is wrong with the
 * content. Exit code 0 without errors, 1 with errors, 2 where the command line is not understood.
 */
import { loadCollection } from '@/lib/content';
import { type CheckOptions, readOptions } from './options';
import { reports } from './report';
import { runCheck } from './run';

function main({ format, rule }: CheckOptions): number {
  const findings = runCheck(loadCollection());
  const shown = rule === undefined ? findings : findings.filter((one) => one.rule === rule);
  process.stdout.write(reports[format](shown));
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

let options: CheckOptions | undefined;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  console.error(
    `${line?.replace(/\.?$/, '.')} Usage: npm run check -- [--format text|json|github] [--rule NAME]`,
  );
  process.exitCode = 2;
}
if (options) process.exitCode = main(options);
