import { describe, expect, it } from 'vitest';
import { fontRules } from '@/lib/export/css/font-style';
import { CORES } from '@/lib/export/fonts/cores';
import { firstFonts, fontFaces } from '@/lib/export/fonts/css';
import { FACES } from '@/lib/export/fonts/faces';
import { type Needs, pageNeeds } from '@/lib/export/fonts/needs';
import { planPage, shareChinese, withOther } from '@/lib/export/fonts/plan';
import { repertoire } from '@/lib/export/fonts/source';
import { readPage } from '@/lib/export/tree';

const css =
  ':where(:lang(de)){font-family:Literata,"Literata Fallback",serif}' +
  ':where(:lang(zh)){font-family:"Noto Serif SC",Literata,serif;font-weight:500}' +
  'h1{font-weight:600}em:lang(zh){font-style:normal}code{font-family:monospace}';

const needsOf = (lang: string, body: string, generated = '') =>
  pageNeeds(readPage(`<html lang="${lang}"><body>${body}`), fontRules(css), generated);

const summary = (needs: Needs) =>
  Object.fromEntries(
    [...needs].flatMap(([name, { first, later }]) => [
      ...(first === '' ? [] : [[name, first]]),
      ...(later === '' ? [] : [[`${name} later`, later]]),
    ]),
  );

/** The first so many hanzi of the code chart. */
const hanzi = (count: number, from = 0x4e00) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index));

describe('pageNeeds', () => {
  it('gives every character to the face that draws it', () => {
    const { needs, missing } = needsOf(
      'de',
      '<h1>Rat</h1><p>Weg<em>los</em>„<span lang="zh-Hans">杭AI“</span><code>x=1</code></p>',
    );
    expect(missing).toEqual([]);
    expect(summary(needs)).toEqual({
      'literata-400': 'AIWeg„',
      'literata-400-italic': 'los',
      'literata-600': 'Rat',
      'noto-serif-sc-500': '“杭',
    });
  });

  it('keeps Latin out of the Chinese font and dashes in it', () => {
    const { needs } = needsOf('zh-Hans', '<h1>a，——</h1><p>5 % <em>重</em></p>', '·');
    expect(summary(needs)).toEqual({
      'literata-400': ' %5',
      'literata-600': 'a',
      'noto-serif-sc-500': '重',
      'noto-serif-sc-600': '·—，',
    });
  });

  it('adds the hyphens of soft hyphens', () => {
    const { needs } = needsOf('de', '<p>a\u00adb</p>');
    expect(needs.get('literata-400')?.first).toBe('-ab\u00ad\u2010');
  });

  it('tells what no font has and what only the reader unfolds', () => {
    const { needs, missing } = needsOf('de', '<p>a☃杭\u2011\u2060</p><div popover>b</div>');
    expect(missing).toEqual(['☃', '杭']);
    expect(summary(needs)).toEqual({ 'literata-400': '-a‐', 'literata-400 later': 'b' });
  });

  it('takes the words of custom elements to be of either language', () => {
    const { needs, missing } = needsOf('de', '<x-y data-word="杭"></x-y>');
    expect(missing).toEqual([]);
    expect(summary(needs)).toEqual({ 'noto-serif-sc-500': '杭' });
  });
});

describe('planPage', () => {
  const plan = (lang: string, body: string) => {
    const { needs, isGerman } = needsOf(lang, body);
    return planPage(needs, isGerman);
  };
  const files = (lang: string, body: string) =>
    plan(lang, body).map(({ face, characters, later }) =>
      [face.name, characters.length, ...(later ? ['later'] : [])].join(' '),
    );
  const alphabet = '<p>The quick brown fox jumps over the lazy dog';
  const [basic = [], latin = []] = CORES['literata-400'] ?? [];
  const [chinese = []] = CORES['noto-serif-sc-500'] ?? [];

  it('gives a few words a file of their own', () => {
    expect(files('de', '<p>Weg<span lang="zh">杭州</span>')).toEqual([
      'literata-400 4',
      'noto-serif-sc-500 2',
    ]);
  });

  it('takes the large Latin core for German only', () => {
    expect(files('de', alphabet)).toEqual([`literata-400 ${latin.length}`]);
    expect(files('zh', `${alphabet}ǎ`)).toEqual([`literata-400 ${basic.length}`, 'literata-400 2']);
  });

  it('fills the gaps of a core with a file of the page', () => {
    const characters = [...hanzi(300)];
    const gaps = characters.filter((character) => !chinese.includes(character));
    expect(files('zh', `<p>${characters.join('')}`)).toEqual([
      `noto-serif-sc-500 ${chinese.length}`,
      `noto-serif-sc-500 ${gaps.length}`,
    ]);
  });

  it('leaves folded text to a file that waits', () => {
    expect(files('zh', '<p>杭州</p><div popover>杭湖</div>')).toEqual([
      'noto-serif-sc-500 2',
      'noto-serif-sc-500 1 later',
    ]);
  });

  it('declares the fonts of the other edition for later, if they add something', () => {
    const own = plan('de', `${alphabet}ß`);
    const other = plan('zh', `${alphabet}<p>杭州`);
    expect(withOther(own, other).map(({ face, later }) => [face.name, later])).toEqual([
      ['literata-400', false],
      ['noto-serif-sc-500', true],
    ]);
  });
});

describe('shareChinese', () => {
  it('gives the long pages of one article the same files', () => {
    const page = (path: string, text: string) => ({
      path,
      needs: needsOf('zh', `<p>${text}`).needs,
    });
    const pages = [
      page('zh/a/index.html', hanzi(300)),
      page('de/a/parallel/index.html', hanzi(300, 0x5000)),
      page('de/a/index.html', '杭'),
      page('zh/b/index.html', hanzi(300)),
    ];
    expect(
      shareChinese(pages).map((needs) => needs.get('noto-serif-sc-500')?.first.length),
    ).toEqual([600, 600, 1, 300]);
  });
});

describe('the rules of a page', () => {
  const plan = planPage(needsOf('zh', `<h1>杭</h1><p>${hanzi(300)} a</p>`).needs, false);
  const files = plan.map((cut, index) => ({ cut, address: `/assets/fonts/${index}.woff2` }));

  it('put the core last, where browsers look first', () => {
    const rules = fontFaces(files).match(/url\([^)]*\)/g);
    expect(rules).toEqual([3, 2, 1, 0].map((index) => `url(/assets/fonts/${index}.woff2)`));
    expect(plan[1]?.characters.length).toBeGreaterThan(plan[2]?.characters.length ?? 0);
  });

  it('keep Latin away from the Chinese font by its range', () => {
    expect(fontFaces(files)).toContain(
      'unicode-range:U+B7,U+2014-201D,U+2026,U+2100-FFEF,U+20000-3FFFF',
    );
  });

  it('load first what the language of the page needs', () => {
    expect(firstFonts(files, 'zh-Hans', false)).toEqual(
      [1, 2, 3].map((index) => `/assets/fonts/${index}.woff2`),
    );
    expect(firstFonts(files, 'de', false)).toEqual(['/assets/fonts/0.woff2']);
    expect(firstFonts(files, 'de', true)).toEqual(
      expect.arrayContaining([
        ...firstFonts(files, 'de', false),
        ...firstFonts(files, 'zh-Hans', false),
      ]),
    );
  });
});

describe('the cores', () => {
  it.each(FACES.flatMap((face) => (CORES[face.name] ?? []).map((core) => ({ face, core }))))(
    'hold what $face.name can draw, each once',
    ({ face, core }) => {
      expect(new Set(core).size).toBe(core.length);
      const lacking = core.filter(
        (character) => !repertoire(face).has(character.codePointAt(0) ?? 0),
      );
      // Word joiner and narrow space: browsers make them from nothing and from the space.
      expect(lacking.filter((character) => !'\u2060\u202f'.includes(character))).toEqual([]);
    },
  );
});
