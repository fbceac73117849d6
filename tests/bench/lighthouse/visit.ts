import lighthouse from 'lighthouse';

/** What Lighthouse says of one page on a slow phone (its mobile preset). */
export interface Visit {
  /** Scores from 0 to 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** First and largest contentful paint, total blocking time, in milliseconds. */
  fcp: number;
  lcp: number;
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Of everything that was transferred. */
  bytes: number;
  /** Of it, fonts. */
  fontBytes: number;
  requests: number;
}

/**
 * Visits a page with an empty cache.
 *
 * @param port of the browser's remote debugging
 * @throws when the page could not be measured
 */
export async function visit(url: string, port: number): Promise<Visit> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  const { audits, categories, runtimeError } = result?.lhr ?? {};
  if (!audits || !categories || runtimeError) {
    throw new Error(`Lighthouse could not measure ${url}: ${runtimeError?.message ?? 'no result'}`);
  }
  const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0));
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const { details } = audits['network-requests'] ?? {};
  const items = details?.type === 'table' ? details.items : [];
  const bytesOf = (requests: typeof items) =>
    requests.reduce((sum, { transferSize }) => sum + Number(transferSize), 0);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: bytesOf(items),
    fontBytes: bytesOf(items.filter(({ resourceType }) => resourceType === 'Font')),
    requests: items.length,
  };
}

/** The middle of each figure. */
export function median(visits: Visit[]): Visit {
  const middle = (figure: keyof Visit): number =>
    visits.map((each) => each[figure]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    seo: middle('seo'),
    fcp: middle('fcp'),
    lcp: middle('lcp'),
    tbt: middle('tbt'),
    cls: middle('cls'),
    bytes: middle('bytes'),
    fontBytes: middle('fontBytes'),
    requests: middle('requests'),
  };
}
