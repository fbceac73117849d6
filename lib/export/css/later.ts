import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { filesBelow } from '../folder';
import { flatten } from './flatten';

/** How the stylesheet marks what nobody sees before a reader does something: it holds in every browser. */
const LATER = /^\(content:\s*"later"\)$/;

/** Divides a stylesheet into what pages need at once and what comes with later modules. */
export function divide(css: string): { first: string; later: string } {
  const first = postcss.parse(css);
  const later = postcss.root();
  first.walkAtRules('supports', (rule) => {
    if (!LATER.test(rule.params)) return;
    later.append(rule.nodes ?? []);
    rule.remove();
  });
  return { first: first.toString(), later: later.toString() };
}

/**
 * What all stylesheets of the framework's export have for later modules.
 *
 * @param folder the framework's export
 */
export function laterStyle(folder: string): string {
  const sheets = filesBelow(folder)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => divide(flatten(readFileSync(join(folder, file), 'utf8'))).later);
  return [...new Set(sheets)].join('');
}
