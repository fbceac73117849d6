/** Who replaces `content/` keeps a green run: what tests of a site name is in `tests/site/fixture`. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { source, sourceFiles } from './project';

const TEXTS = 'tests/site/fixture/content';

/** Second parts of addresses: of an article, of a page from the texts, of a page from the code. */
const known = new Set([
  ...['articles', 'pages'].flatMap((kind) => readdirSync(`${TEXTS}/${kind}`)),
  ...readdirSync('app/[locale]'),
]);

/** What tests say of a site: `/de/setzerei/`, `/zh/setzerei/#k7f`. */
const namesIn = (file: string): string[] =>
  [...source(file).matchAll(/\/(?:de|zh)\/([a-z][a-z0-9-]*)\//g)].map(([, name = '']) => name);

describe('the tests of a site', () => {
  const files = sourceFiles('tests/site');

  it.each(files)('%s names no article but those of the fixture', (file) => {
    expect(namesIn(file).filter((name) => !known.has(name))).toEqual([]);
  });

  it('name some', () => expect(files.flatMap(namesIn).length).toBeGreaterThan(50));
});

// Programs do; a measure is of the texts that are there.
it('no test reads the texts that happen to be in content/', () => {
  const tests = sourceFiles('tests').filter((file) => /\.test\.tsx?$/.test(file));
  const reading = /\b(?:readCollection|loadCollection|collectionOrFail)\(\)/;
  expect(tests.filter((file) => reading.test(source(file)))).toEqual([]);
});
