import { loadCollection } from '@/lib/content';
import { readCollection } from '@/lib/content/load';
import type { Diagnostic } from '@/lib/model';
import { editedFiles } from './edited';
import { fixAll } from './fix';
import type { CheckOptions } from './options';
import { reports } from './report-formats';
import { checkCache, runCheck } from './run';

export interface Checked {
  /** In the form that was asked for. */
  report: string;
  /** Whether there are errors in it. */
  errors: boolean;
  /** How many places were mended in the sources; undefined where that was not asked for. */
  mended: number | undefined;
}

/** Checks the content of the site; with `fix`, mends first what can be mended safely. */
export function checkSite({ format, rule, fix }: CheckOptions): Checked {
  const asked = (findings: Diagnostic[]) =>
    rule === undefined ? findings : findings.filter((one) => one.rule === rule);
  const { findings, fixed } = fix
    ? fixAll(() => asked(runCheck(readCollection())))
    : { findings: asked(runCheck(loadCollection(), undefined, checkCache())), fixed: undefined };
  return {
    // Only people are told apart what they have edited.
    report: format === 'text' ? reports.text(findings, editedFiles()) : reports[format](findings),
    errors: findings.some(({ severity }) => severity === 'error'),
    mended: fixed,
  };
}
