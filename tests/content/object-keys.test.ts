import { expect, test } from 'vitest';
import { ORIGINAL, readFiles } from './scratch';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const ENTRY = '{ name: { de: Mona, zh: \u83ab\u5a1c }, role: { de: Autorin, zh: \u4f5c\u8005 } }';

const read = (files: Record<string, string>) =>
  readFiles({ 'content/articles/see/de.md': `${ORIGINAL}Still.\n`, ...files }).diagnostics;

test.each(NAMES)(
  'a key that is called %s, as something of every object, is one nobody knows',
  (name) => {
    const matter = ORIGINAL.replace('title:', `${name}: 1\ntitle:`);
    expect(read({ 'content/articles/see/de.md': `${matter}Still.\n` })).toMatchObject([
      { file: 'content/articles/see/de.md', line: 2, column: 1 },
    ]);
  },
);

test.each(NAMES)(
  'an entry that is called %s and cannot be read is told where it stands',
  (name) => {
    const authors = `${name}: 1\nmona: ${ENTRY}\n`;
    const found = read({ 'content/authors.yaml': authors });
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ file: 'content/authors.yaml', line: 1 });
  },
);
