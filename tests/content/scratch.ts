import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Loaded, readCollection } from '@/lib/content/load';

const AUTHORS =
  'mona:\n  name: { de: Mona, zh: \u83ab\u5a1c }\n  role: { de: Autorin, zh: \u4f5c\u8005 }\n';

/** Front matter of an original in the tests. */
export const ORIGINAL =
  '---\ntitle: Der See\ndescription: Ein kurzer Text.\npublished: 2026-03-01\nauthor: mona\n---\n\n';

/** Front matter of its Chinese translation. */
export const TRANSLATION =
  '---\ntranslates: de\ntitle: \u6e56\ndescription: \u4e00\u7bc7\u77ed\u6587\u3002\n---\n\n';

/** Writes files into a new folder, reads it as a project and removes it; `authors.yaml` is there already. */
export function readFiles(files: Record<string, string>): Loaded {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries({ 'content/authors.yaml': AUTHORS, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const loaded = readCollection({ root, dir: 'content', seeds: 'seeds' });
  rmSync(root, { recursive: true });
  // Scratch texts have no pairs file and are no translations; the fixtures test what that means.
  const diagnostics = loaded.diagnostics.filter(
    ({ rule }) => !/^pairs-(?:stale|doubtful)$/.test(rule),
  );
  return { ...loaded, diagnostics };
}

/** One German article with this body. */
export function readGerman(body: string) {
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': ORIGINAL + body,
  });
  return { edition: collection.articles[0]?.editions.de, diagnostics };
}

/** The Chinese translation with this body of a German article of one sentence. */
export function readChinese(body: string) {
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': `${ORIGINAL}Still.\n`,
    'content/articles/see/zh.md': TRANSLATION + body,
  });
  return { edition: collection.articles[0]?.editions.zh, diagnostics };
}
