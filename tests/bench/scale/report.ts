import { table } from '../table';
import { type Build, type Cost, STEPS, type Step, total } from './build';
import type { Scaled } from './measure';

const LABELS: Record<Step, string> = {
  align: 'align',
  parse: '(parse, a part of align, check and Next)',
  check: 'check',
  next: 'Next',
  finish: 'finishing',
  fonts: '(fonts, a part of finishing)',
};

/** The figures as tables for people, a site each. */
export const scaleTables = (sites: Scaled[]): string => sites.map(siteTable).join('\n\n');

function siteTable({ pairs, first, unchanged, edited, bareNext, site }: Scaled): string {
  const builds = [first, unchanged, edited];
  const rows = STEPS.map((step) => [LABELS[step], ...builds.map((build) => costs(build[step]))]);
  const sums = builds.map((build) => `${total(build).toFixed(1)} s`);
  return [
    `${pairs} pairs: ${site.pages} pages, ${site.files} files, ${megabytes(site.bytes)} in out/`,
    '',
    table(
      ['', 'first build', 'unchanged', 'one paragraph edited'],
      [
        ...rows,
        ['**together**', ...sums],
        ['share of the first', '', ...[unchanged, edited].map((build) => share(build, first))],
        ['for comparison: Next alone', costs(bareNext), '', ''],
      ],
    ),
  ].join('\n');
}

const costs = ({ seconds, cpu, megabytes }: Cost): string =>
  [
    `${seconds.toFixed(1)} s`,
    ...(cpu ? [`${cpu.toFixed(1)} s CPU`] : []),
    ...(megabytes ? [`${megabytes} MB`] : []),
  ].join(' · ');

const share = (build: Build, first: Build): string =>
  `${((100 * total(build)) / total(first)).toFixed(0)} %`;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The same for programs, on one line. */
export const scaleJson = (sites: Scaled[]): string =>
  JSON.stringify({
    scale: sites.map(({ bareNext, first, unchanged, edited, ...rest }) => ({
      ...rest,
      first: numbers(first),
      unchanged: numbers(unchanged),
      edited: numbers(edited),
      bareNext: number(bareNext),
    })),
  });

const numbers = (build: Build) =>
  Object.fromEntries(STEPS.map((step) => [step, number(build[step])]));

const number = ({ seconds, cpu = null, megabytes = null }: Cost) => ({
  seconds: round(seconds),
  cpu: cpu === null ? null : round(cpu),
  megabytes,
});

const round = (value: number) => Number(value.toFixed(2));
