import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Root } from 'postcss';
import { filesBelow } from '../folder';
import { flatten } from './flatten';
import { removeEmpty } from './prune';

/** How the stylesheet marks what nobody sees before a reader does something: it holds in every browser. */
const LATER = /^\(content:\s*"later"\)$/;

/**
 * Divides a stylesheet into what pages need at once and what comes with later modules. What is said of a
 * language is both: a page need not have what stands on the page of the other edition.
 */
export function divide(css: string): { first: string; later: string } {
  const first = postcss.parse(css);
  const later = postcss.root();
  first.walkAtRules('supports', (rule) => {
    if (!LATER.test(rule.params)) return;
    later.append(rule.nodes ?? []);
    rule.remove();
  });
  return { first: first.toString(), later: languages(first) + later.toString() };
}

/** The rules that ask for a language. */
function languages(css: Root): string {
  const root = css.clone();
  root.walk((node) => {
    if (node.type === 'rule' && !node.selector.includes(':lang(')) node.remove();
    else if (node.type === 'atrule' && !node.nodes) node.remove();
  });
  removeEmpty(root);
  return root.toString();
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
