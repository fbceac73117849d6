import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/** The name under which a page of an article is kept stands for its `Subject` and for nothing else. */
const PAGES = [
  'app/article-page.tsx',
  'app/[locale]/[slug]/parallel/page.tsx',
  'app/json-ld.ts',
  'app/metadata.ts',
  'app/ways.ts',
];

const source = (file: string) => readFileSync(file, 'utf8');

it.each(PAGES)('%s shows nothing of the collection but its subject', (file) => {
  const rendering = source(file).replace(
    /export async function generateStaticParams[\s\S]*?\n}\n/,
    '',
  );
  expect(rendering).not.toMatch(/\b(?:collection|articlesIn|footerPages|loadCollection)\(/);
});

it('no page depends on a setting that the version of the code does not name', () => {
  const known = [...source('lib/cache/version.ts').matchAll(/'([A-Z_]+)'/g)].map(
    ([, name]) => name,
  );
  const files = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?:^|[\\/])[^.\\/][^\\/]*(?<!\.dev)\.tsx?$/.test(name))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  const asked = files
    .filter((file) => !file.startsWith('lib/export/'))
    .flatMap((file) => [...source(file).matchAll(/process\.env\.([A-Z_]+)/g)])
    .map(([, name]) => name);
  // Where the content lies does not matter once it is read; pages are kept for builds only.
  const harmless = ['CONTENT_DIR', 'SEEDS_DIR', 'NODE_ENV'];
  expect(asked.filter((name) => ![...known, ...harmless].includes(name ?? ''))).toEqual([]);
});
