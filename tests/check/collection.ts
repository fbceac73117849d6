/** Collections for tests of rules, read from Markdown by the real loader. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCollection } from '@/lib/content/load';
import type { Collection, Pair } from '@/lib/model';

/** What an example says: blocks of both editions, terms and facts as YAML. */
export interface Sample {
  de: string[];
  zh: string[];
  term: string[];
  fact: string[];
  /** Added to the pairs, each a JSON object; the first is for the first pair. */
  pair: string[];
}

/** The author of every sample. */
export const AUTHORS = `mona: { name: { de: Mona, zh: 小莫 }, role: { de: Autorin, zh: 作者 } }\n`;
const HEAD = { de: 'title: Titel\ndescription: Zeile', zh: 'title: 题目\ndescription: 说明' };
const ORIGINAL = 'published: 2026-11-18\nauthor: mona';
/** Front matter of a source, up to its facts. */
export const SOURCE = `title: T
publisher: { de: P, zh: P }
date: "2025-07-28"
language: de
permission: { de: P, zh: P }
quality: { de: Q, zh: Q }`;

const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

function filesOf({ de, zh, term, fact }: Sample): Record<string, string> {
  const images = [...de, ...zh].join().match(/[\w.-]+\.svg/g) ?? [];
  const text = (head: string, blocks: string[]) => `---\n${head}\n---\n\n${blocks.join('\n\n')}\n`;
  return {
    'content/authors.yaml': AUTHORS,
    'content/terms.yaml': term.map((one) => `- ${one}\n`).join(''),
    'seeds/quelle.md': `---\n${SOURCE}\nfacts: [${fact.join(', ')}]\n---\n`,
    'content/articles/a/de.md': text(`${HEAD.de}\n${ORIGINAL}`, de.length > 0 ? de : ['Ja.']),
    ...Object.fromEntries(images.map((name) => [`content/articles/a/${name}`, IMAGE])),
    ...(zh.length > 0 && { 'content/articles/a/zh.md': text(`${HEAD.zh}\ntranslates: de`, zh) }),
  };
}

/** Writes files below a new folder, gives it to `use` and removes it. */
export function inFolder<T>(files: Record<string, string | Buffer>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The collection of a sample; its blocks are paired in order, without doubt. */
export function collectionOf(sample: Partial<Sample>): Collection {
  const whole = { de: [], zh: [], term: [], fact: [], pair: [], ...sample };
  const { collection, diagnostics } = inFolder(filesOf(whole), (root) => readCollection({ root }));
  // A sample has no pairs file; its pairs are set below.
  const errors = diagnostics.filter(
    ({ severity, rule }) => severity === 'error' && !rule.startsWith('pairs-'),
  );
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  for (const article of collection.articles) {
    const { de, zh } = article.editions;
    const count = Math.max(de?.blocks.length ?? 0, zh?.blocks.length ?? 0);
    article.pairs = Array.from({ length: zh ? count : 0 }, (_, index): Pair => {
      const side = (blocks = 0) => (index < blocks ? [index] : []);
      const sentences = (blocks?: { sentences: unknown[] }[]) => blocks?.[index]?.sentences.length;
      const oneToOne = sentences(de?.blocks) === sentences(zh?.blocks);
      return {
        id: `p${index + 1}`,
        blocks: { de: side(de?.blocks.length), zh: side(zh?.blocks.length) },
        sentences: oneToOne
          ? Array.from({ length: sentences(de?.blocks) ?? 0 }, (_, i) => ({ de: [i], zh: [i] }))
          : [],
        status: 'auto',
        confidence: 1,
        ...JSON.parse(whole.pair[index] ?? '{}'),
      };
    });
  }
  return collection;
}
