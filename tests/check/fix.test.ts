import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes, applyFixesToStored, fixAll } from '@/lib/check/fix';
import { rules } from '@/lib/check/rules';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import { AUTHORS, inFolder } from './collection';

const fix = (start: number, end: number, text: string) => ({ file: 'a', start, end, text });

describe('applyFixes', () => {
  it('replaces, and leaves the second of two that overlap', () => {
    const fixes = [fix(4, 5, 'E'), fix(0, 2, 'X'), fix(1, 3, 'Y')];
    expect(applyFixes('abcdef', fixes)).toEqual({ text: 'XcdEf', applied: 2 });
  });

  it('counts offsets without byte order mark and returns', () => {
    const stored = '\uFEFFa\r\nb "c"\r\nd';
    const fixes = [fix(4, 5, '„'), fix(6, 7, '“')];
    expect(applyFixesToStored(stored, fixes).text).toBe('\uFEFFa\r\nb „c“\r\nd');
  });
});

const article = (de: string, zh: string) => ({
  'content/authors.yaml': AUTHORS,
  'content/articles/a/de.md': `---\ntitle: "Ein 'Titel'..."\ndescription: D\npublished: 2026-11-18\nauthor: mona\n---\n\n${de}\n`,
  'content/articles/b/zh.md': `---\ntitle: 题目\ndescription: 说,明\npublished: 2026-11-18\nauthor: mona\n---\n\n${zh}\n`,
});

/** What `--fix` makes of two texts. */
function mended(files: Record<string, string>) {
  return inFolder(files, (root) => {
    const findingsNow = () => runCheck(readCollection({ root }), rules);
    fixAll(findingsNow, root);
    const left = findingsNow().filter((one) => one.fix).length;
    const read = (path: string) => readFileSync(join(root, 'content/articles', path), 'utf8');
    const [de, zh] = [read('a/de.md'), read('b/zh.md')];
    return {
      de,
      zh,
      left,
      files: { 'content/articles/a/de.md': de, 'content/articles/b/zh.md': zh },
    };
  });
}

describe('fixAll', () => {
  it('mends text and front matter, and leaves code, addresses and structure', () => {
    const { de, zh, left } = mended(
      article(
        [
          'Er sagte "ja" - `"nein"` und ["das"](https://example.org/a--b "x") *"so"*...',
          '',
          '```js',
          'const a = "b...";',
          '```',
          '',
          '- "eins"',
          '- 50% \\"zwei\\"',
        ].join('\n'),
        '他说"好",用 **Python** 和`a, b`写,在<https://example.org/,a>。',
      ),
    );
    expect(de).toContain('title: "Ein ‚Titel‘…"');
    expect(de).toContain(
      'Er sagte „ja“ – `"nein"` und [„das“](https://example.org/a--b "x") *„so“*…',
    );
    expect(de).toContain('const a = "b...";');
    expect(de).toContain('- „eins“\n- 50 % „zwei“\n');
    expect(zh).toContain('他说“好”，用 **Python** 和`a, b`写，在<https://example.org/,a>。');
    expect(zh).toContain('description: 说，明');
    expect(left).toBe(0);
  });

  it('mends the words for images, and leaves spaces that part a title', () => {
    const files = {
      ...article('![Er sagte "ja"...](a.svg)', '## 上篇 下篇\n\n今天 天气很好。'),
      'content/articles/a/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    };
    const { de, zh } = mended(files);
    expect(de).toContain('![Er sagte „ja“…](a.svg)');
    expect(zh).toContain('## 上篇 下篇\n\n今天天气很好。');
  });

  it('keeps CRLF and the byte order mark', () => {
    const files = article('Er sagte "ja".\n\nUnd "nein"...', '好,是的。');
    const stored = Object.entries(files).map(([path, text]) => [
      path,
      path.endsWith('.md') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text,
    ]);
    const { de, zh } = mended(Object.fromEntries(stored));
    expect(de).toMatch(/^\uFEFF---\r\n/);
    expect(de).toContain('„ja“.\r\n\r\nUnd „nein“…\r\n');
    expect(zh).toContain('\r\n好，是的。\r\n');
  });

  it('leaves nothing to mend and every element in its place, whatever the text', () => {
    const random = generator(7);
    const pieces = {
      de: `" ' - -- ... , z.B. 50% 5km * ** \` “ „ Wort a . ( ) \\ &quot; [x](/de/a/) « — 5`.split(
        ' ',
      ),
      zh: `" “ ” , . ( ) \u3000 -- — ... 。。。 … Ａ ９％ 個 国 字 Latin 7 % ** _ \` \\ : !`.split(
        ' ',
      ),
    };
    const texts = (locale: 'de' | 'zh') =>
      Array.from({ length: 20 }, () =>
        Array.from(
          { length: 60 },
          () => [...pieces[locale], ' ', ' - ', '\n'][random(pieces[locale].length + 3)],
        ).join(''),
      );
    const de = texts('de').map((one) => `Anfang ${one} Ende`);
    const zh = texts('zh').map((one) => `始${one}终`);
    const before = article(de.join('\n\n'), zh.join('\n\n'));
    const after = mended(before);
    expect(after.left).toBe(0);
    expect(elements({ ...before, ...after.files })).toEqual(elements(before));
  }, 60_000);
});

/** The elements of every block. */
function elements(files: Record<string, string>): string[] {
  return inFolder(files, (root) =>
    readCollection({ root }).collection.articles.flatMap(({ editions }) =>
      Object.values(editions).flatMap(({ blocks }) =>
        blocks.map(({ html }) => html.match(/<[^>]*>/g)?.join('') ?? ''),
      ),
    ),
  );
}

/** A small deterministic generator (Lehmer); gives whole numbers below a limit. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
