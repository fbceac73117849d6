import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { readPairs } from '@/lib/align/pairs/file';
import { fixAll } from '@/lib/check/fix';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import type { Diagnostic } from '@/lib/model';
import { type Arrived, journey } from './journey';
import { strangers } from './markup';

/**
 * Everything that is not as it must be with the site below `root`, whatever stands in its files. What can be
 * mended in them is mended.
 *
 * @param thorough whether everything is done twice, to see that the same comes of it
 */
export function faultsOf(root: string, thorough: boolean): string[] {
  try {
    const arrived = journey(root);
    return [
      ...arrived.findings.flatMap((finding) => findingFaults(root, finding)),
      ...amountFaults(root, arrived),
      ...arrived.fragments.flatMap(htmlFaults),
      ...arrived.feeds.flatMap(xmlFaults),
      ...arrived.pairs.flatMap((text) => readPairs(text, 'pairs.json').fault?.message ?? []),
      ...(thorough ? differences(arrived, journey(root)) : []),
      // Last, since it changes the files.
      ...fixFaults(root, arrived.findings, thorough),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

/** A finding names a place that is there, in one line for people. */
function findingFaults(root: string, finding: Diagnostic): string[] {
  const { file, line, column, message, rule, other, also = [] } = finding;
  const told = `${file}:${line}:${column} ${message} (${rule})`;
  const places = [finding, ...(other ? [other] : []), ...also];
  return [
    ...places.flatMap((place) => (isInFile(root, place) ? [] : [`Not a place of a file: ${told}`])),
    ...(/\n {4}at |undefined|\[object|NaN/.test(message) || message.includes(root)
      ? [`Not for people: ${told}`]
      : []),
  ];
}

function isInFile(
  root: string,
  { file, line, column }: Omit<Diagnostic, 'severity' | 'rule' | 'message'>,
) {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  // What is wrong with a folder or an image is said of the whole.
  if (!/\.(?:md|yaml|json)$/.test(file)) return line === 1 && column === 1;
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const found = text.split(/\r\n?|\n/)[line - 1];
  return found !== undefined && column >= 1 && column <= found.length + 1;
}

/** More than so many letters come of no letter: what grows faster would be work without end. */
const MOST_FOR_EACH_LETTER = 200;

/** Counted, not timed: findings and HTML grow with the files. */
function amountFaults(root: string, { findings, fragments }: Arrived): string[] {
  const letters = sizeOf(root);
  const html = fragments.reduce((sum, fragment) => sum + fragment.length, 0);
  return [
    ...(findings.length > letters ? [`${findings.length} findings about ${letters} letters.`] : []),
    ...(html > letters * MOST_FOR_EACH_LETTER ? [`${html} letters of HTML from ${letters}.`] : []),
  ];
}

function sizeOf(root: string): number {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0);
}

/** HTML that a parser takes as it is, with no element, attribute or address that no text may have. */
function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => faults.push(code) });
  return [...faults, ...strangers(tree)].map((fault) => `${fault} in ${html.slice(0, 400)}`);
}

/** What a strict XML parser says. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

function differences(first: Arrived, second: Arrived): string[] {
  const same = JSON.stringify(first) === JSON.stringify(second);
  return same ? [] : ['The same files give something else the second time.'];
}

/** Fixes come to an end, and make no error. */
function fixFaults(root: string, before: Diagnostic[], thorough: boolean): string[] {
  let isFirst = true;
  const { findings } = fixAll(() => {
    const now = isFirst && !thorough ? before : runCheck(readCollection({ root }));
    if (isFirst && JSON.stringify(now) !== JSON.stringify(before)) {
      throw new Error('The same files give other findings the second time.');
    }
    isFirst = false;
    return now;
  }, root);
  // That a text is newer than its pairs file is no fault of the fix.
  const errors = (all: Diagnostic[]) =>
    all.filter((one) => isError(one) && one.rule !== 'pairs-stale').map(({ rule }) => rule);
  const left = errors(before);
  const made = errors(findings).filter((rule) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const again = fixAll(() => findings, root).fixed;
  return [
    ...(again > 0 ? [`${again} fixes are left after all were made.`] : []),
    ...made.map((rule) => `A fix makes an error: ${rule}`),
  ];
}
