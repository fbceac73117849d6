import { expect, it } from 'vitest';
import { source, sourceFiles } from './project';

/** The name under which a page of an article is kept stands for its `Subject` and for nothing else. */
const PAGES = [
  'app/article-page.tsx',
  'app/[locale]/[slug]/parallel/page.tsx',
  'app/json-ld.ts',
  'app/metadata.ts',
  'app/ways.ts',
];

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
  const asked = sourceFiles('app', 'components', 'lib')
    .filter((file) => !/\.dev\.tsx?$|^lib\/(?:export|commands)\//.test(file))
    .flatMap((file) => [...source(file).matchAll(/process\.env\.([A-Z_]+)/g)])
    .map(([, name]) => name);
  // Where the content lies does not matter once it is read; pages are kept for builds only.
  const harmless = ['CONTENT_DIR', 'SEEDS_DIR', 'NODE_ENV'];
  expect(asked.filter((name) => ![...known, ...harmless].includes(name ?? ''))).toEqual([]);
});
