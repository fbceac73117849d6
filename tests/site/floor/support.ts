/** What the oldest browsers know, by MDN's data (`@mdn/browser-compat-data`, CC0). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  BrowserName,
  CompatData,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** `browserslist` of `package.json`, by MDN's names. */
const floor = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] }
).browserslist.map((browser): [BrowserName, number] => {
  const [name = '', version] = browser.replace('ios_saf', 'safari_ios').split(' ');
  return [name as BrowserName, Number(version)];
});

const isSince = (statement: SimpleSupportStatement, version: number, prefixes: string[]) =>
  !statement.flags &&
  !statement.alternative_name &&
  ['', ...prefixes].includes(statement.prefix ?? '') &&
  typeof statement.version_added === 'string' &&
  Number.parseFloat(statement.version_added.replace('\u2264', '')) <= version;

/**
 * Whether all oldest browsers know a feature, with one of the prefixes if need be; undefined where
 * MDN has no such entry.
 */
export function isKnown(path: string[], prefixes: string[] = []): boolean | undefined {
  let entry: unknown = data;
  for (const name of path) entry = (entry as Record<string, unknown> | undefined)?.[name];
  const support = (entry as Identifier | undefined)?.__compat?.support;
  if (!support) return undefined;
  return floor.every(([browser, version]) =>
    [support[browser] ?? []].flat().some((statement) => isSince(statement, version, prefixes)),
  );
}

/** Whether MDN lists members of this name and each of them is too new. */
export function isTooNew(member: string): boolean {
  const owners = [['api'], ['javascript', 'builtins']].flatMap((path) => {
    const all = path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], data);
    return Object.keys(all as object).map((owner) => [...path, owner, member]);
  });
  const known = owners.map((path) => isKnown(path)).filter((each) => each !== undefined);
  return known.length > 0 && !known.includes(true);
}
