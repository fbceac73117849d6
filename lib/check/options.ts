import { parseArgs } from 'node:util';
import { didYouMean } from '@/lib/content/nearest';
import { type ReportFormat, reports } from './report-formats';
import { ruleNames } from './run';

/** What the command line asks for. */
export interface CheckOptions {
  format: ReportFormat;
  /** Only findings of this rule. */
  rule: string | undefined;
  /** Whether to write what is safe into the sources first. */
  fix: boolean;
}

/**
 * Reads the arguments of `npm run check`.
 * @throws an Error whose message is one clear line
 */
export function readOptions(args: string[]): CheckOptions {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'text' },
      rule: { type: 'string' },
      fix: { type: 'boolean', default: false },
    },
  });
  const { format, rule, fix } = values;
  if (!isFormat(format)) {
    throw new Error(`Unknown format '${format}'. Known are ${Object.keys(reports).join(', ')}.`);
  }
  if (rule !== undefined && !ruleNames.includes(rule)) {
    throw new Error(
      `Unknown rule '${rule}'.${didYouMean(rule, ruleNames) || ` Known are ${ruleNames.join(', ')}.`}`,
    );
  }
  return { format, rule, fix };
}

function isFormat(value: string): value is ReportFormat {
  return Object.hasOwn(reports, value);
}
