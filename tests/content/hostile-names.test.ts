import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { storeInMemory } from '@/lib/cache/in-memory';
import { readCollection } from '@/lib/content/load';
import { textReport } from '@/lib/content/text-report';

const good = join(import.meta.dirname, 'fixtures/good');
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string) => join(root, path);
const put = (path: string, content: string | Buffer = 'x') => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};
const link = (path: string, target: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  symlinkSync(target, at(path));
};

/** What is wrong with the good fixture after a change. */
function findingsAfter(change: () => void): string[] {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(good, root, { recursive: true });
  change();
  const where = { root, dir: 'content', seeds: 'seeds', cache: storeInMemory() };
  const { collection, diagnostics } = readCollection(where);
  expect(collection.articles.map(({ slug }) => slug).sort()).toEqual(['notiz', 'seidenweber']);
  const report = textReport(diagnostics);
  expect(report).not.toMatch(/(?!\n)\p{Cc}/u);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule }) => `${file} ${rule}`);
}

const A = 'content/articles/seidenweber';
/** Links, pipes and names that Windows does not let anybody make. */
const elsewhere = describe.skipIf(process.platform === 'win32');

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

describe('what editors leave behind is nobody\u2019s fault', () => {
  it.each([
    `${A}/#de.md#`,
    `${A}/de.md~`,
    `${A}/.de.md.swp`,
    `${A}/Thumbs.db`,
    `${A}/.DS_Store`,
    `${A}/~$de.docx`,
    `${A}/desktop.ini`,
    'content/#authors.yaml#',
    'content/articles/Thumbs.db',
    'seeds/stadtbuch.md~',
    'seeds/.DS_Store',
  ])('%s', (path) => expect(findingsAfter(() => put(path))).toEqual([]));

  it
    .skipIf(process.platform === 'win32')
    .each([
      `${A}/.#de.md`,
      'content/.#authors.yaml',
      'seeds/.#stadtbuch.md',
      'content/articles/.#x',
    ])('the lock %s', (path) =>
    expect(findingsAfter(() => link(path, 'mona@host.1:2'))).toEqual([]),
  );
});

elsewhere('what cannot be read or published is a finding', () => {
  it.each<[string, string, string]>([
    [`${A}/bild.png`, 'nowhere.png', 'file'],
    [`${A}/ring.png`, 'ring.png', 'file'],
    [`${A}/oben`, '..', 'file'],
    [`${A}/passwd.png`, '/etc/passwd', 'file'],
    ['content/articles/alle', '.', 'file'],
    ['seeds/ring.md', 'ring.md', 'file'],
    ['public/fehlt.png', 'nowhere.png', 'file'],
    ['public/.#icon.svg', 'mona@host.1:2', 'file'],
    ['public/deep/oben', '..', 'file'],
    ['public/ring', 'ring', 'file'],
    ['public', 'public', 'file'],
    ['public/platte', '/', 'file'],
    ['app/ring', 'ring', 'file'],
    ['app/[locale]/oben', '../..', 'file'],
  ])('the link %s to %s', (path, target, rule) => {
    expect(findingsAfter(() => link(path, target))).toEqual([`${path} ${rule}`]);
  });

  it('a ring through a folder elsewhere', () => {
    const links = () => {
      link('public/anderswo', '../anderswo');
      link('anderswo/tief/zurueck', '../../anderswo');
      link('anderswo/tief/fehlt.png', 'nowhere.png');
    };
    expect(findingsAfter(links).sort()).toEqual([
      'public/anderswo/tief/fehlt.png file',
      'public/anderswo/tief/zurueck file',
    ]);
  });

  it('no folder that two links lead to', () => {
    const links = () => {
      put('anderswo/karte.svg', svg);
      link('public/eins', '../anderswo');
      link('public/zwei', '../anderswo');
    };
    expect(findingsAfter(links)).toEqual([]);
  });

  it.each(['content', 'seeds'])('the folder %s that is a ring', (folder) => {
    root = mkdtempSync(join(tmpdir(), 'hostile-'));
    link(folder, folder);
    const { diagnostics } = readCollection({ root, dir: 'content', seeds: 'seeds' });
    expect(diagnostics.map(({ file, message }) => `${file}: ${message}`)).toContain(
      `${folder}: This is not a folder that can be read.`,
    );
  });

  it.each([
    `${A}/50%.svg`,
    `${A}/a b.svg`,
    `${A}/\u6e56.svg`,
    `${A}/a?b.svg`,
    `${A}/a#b.svg`,
    `${A}/a&b.svg`,
    `${A}/"a".svg`,
    `${A}/a\\b.svg`,
    `${A}/%2e%2e.svg`,
    `${A}/a'b.svg`,
    `${A}/\u202egvs.svg`,
  ])('the image %s', (path) => {
    expect(findingsAfter(() => put(path, svg))).toEqual([`${path} image-name`]);
  });

  it('names that differ in their case only', () => {
    expect(
      findingsAfter(() => {
        put(`${A}/See.svg`, svg);
        put(`${A}/see.svg`, svg);
      }),
    ).toEqual([`${A}/see.svg image-name`]);
  });

  it.each([`${A}/rohr.md`, `${A}/rohr.png`, 'content/rohr.yaml', 'seeds/rohr.md'])(
    'the pipe %s',
    (path) => {
      expect(findingsAfter(() => execFileSync('mkfifo', [at(path)]))).toEqual([`${path} file`]);
    },
  );

  it('a name that would break the lines of the report', () => {
    expect(findingsAfter(() => put(`${A}/a\nb\u001b[31m.md`))).toEqual([
      `${A}/a\nb\u001b[31m.md file`,
    ]);
  });
});

describe('a name that can stand in an address is fine', () => {
  it.each(['karte..svg', '-karte.svg', 'Karte_2.SVG', 'karte.de.svg'])('%s', (name) => {
    expect(findingsAfter(() => put(`${A}/${name}`, svg))).toEqual([]);
  });

  it('in a folder that is linked as a whole', () => {
    expect(
      findingsAfter(() => {
        cpSync(at('content'), at('elsewhere'), { recursive: true });
        rmSync(at('content'), { recursive: true });
        link('content', 'elsewhere');
      }),
    ).toEqual([]);
  });
});
