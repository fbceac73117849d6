import { table } from '../table';
import { type Measured, OURS } from './measure';
import type { Visit } from './visit';

/** Figures that are compared. */
const COSTS = ['fcp', 'lcp', 'bytes', 'requests'] as const;
type Cost = (typeof COSTS)[number];

/** A table for people, page by page. Behind the figures of others: how many times ours they are. */
export function lighthouseTable(all: Measured[]): string {
  const sorted = byPage(all);
  return table(
    ['', 'scores', 'FCP', 'LCP', 'TBT', 'CLS', 'kB', 'of it fonts', 'requests'],
    sorted.map((one) => {
      const ratio = (cost: Cost) =>
        one.tool === OURS ? '' : ` (${timesOurs(one, cost, sorted).toFixed(1)}×)`;
      return [
        `${one.page}, ${one.tool === OURS ? `**${one.tool}**` : one.tool}`,
        scores(one),
        `${(one.fcp / 1000).toFixed(2)} s${ratio('fcp')}`,
        `${(one.lcp / 1000).toFixed(2)} s${ratio('lcp')}`,
        `${one.tbt.toFixed(0)} ms`,
        one.cls.toFixed(3).replace(/\.?0+$/, ''),
        `${(one.bytes / 1000).toFixed(0)}${ratio('bytes')}`,
        (one.fontBytes / 1000).toFixed(0),
        `${one.requests}${ratio('requests')}`,
      ];
    }),
  );
}

/** Performance, accessibility, best practices, SEO. */
const scores = ({ performance, accessibility, bestPractices, seo }: Visit): string =>
  [performance, accessibility, bestPractices, seo].join(' ');

/** The same for programs, on one line. */
export const lighthouseJson = (all: Measured[]): string =>
  JSON.stringify({
    lighthouse: byPage(all).map((one) => ({
      ...one,
      fcp: Math.round(one.fcp),
      lcp: Math.round(one.lcp),
      tbt: Math.round(one.tbt),
      cls: Number(one.cls.toFixed(4)),
      ratios: Object.fromEntries(
        COSTS.map((cost) => [cost, Number(timesOurs(one, cost, all).toFixed(2))]),
      ),
    })),
  });

function byPage(all: Measured[]): Measured[] {
  const pages = [...new Set(all.map(({ page }) => page))];
  return pages.flatMap((page) => all.filter((one) => one.page === page));
}

function timesOurs(one: Measured, cost: Cost, all: Measured[]): number {
  const ours = all.find(({ page, tool }) => page === one.page && tool === OURS);
  return one[cost] / (ours?.[cost] ?? Number.NaN);
}
