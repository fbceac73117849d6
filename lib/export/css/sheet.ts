import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from './flatten';
import { type FontRule, fontRules } from './font-style';
import { divide } from './later';
import { type Names, pruner } from './prune';

/** The stylesheet of a page in the forms in which it is needed. */
export interface Sheet {
  /** The text without what cannot apply to a page of these names, and without what comes later. */
  prune(names: Names): string;
  fontRules: FontRule[];
  /** The characters that `content: "…"` puts on a page. */
  generated: string;
}

/**
 * Reads the stylesheets that pages link, each combination once.
 *
 * @param folder the framework's export
 * @param scripted names that scripts may bring into a page
 */
export function sheetReader(folder: string, scripted: Names): (addresses: string[]) => Sheet {
  const known = new Map<string, Sheet>();
  return (addresses) => {
    const key = addresses.join();
    const css = known.has(key)
      ? ''
      : flatten(addresses.map((address) => readFileSync(join(folder, address), 'utf8')).join('\n'));
    const { first, later } = divide(css);
    const sheet = known.get(key) ?? {
      prune: pruner(first, scripted),
      fontRules: fontRules(first + later),
      generated: [...(first + later).matchAll(/content:\s*"([^"]*)"/g)]
        .map(([, text]) => text)
        .join(''),
    };
    known.set(key, sheet);
    return sheet;
  };
}
