import { toString as textContent } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { treeOf } from '@/lib/language/tree';
import type { Edition } from '@/lib/model';
import { readChinese, readGerman } from './scratch';

const samples: [string, string][] = [
  ['emphasis over a line end', 'Das *Boot\nliegt* am **Steg**\n_eins_.'],
  ['escapes and references', 'A \\* b &amp; c \\\\ d &#8222;e&#x201c; f &nbsp;g &unknown; h \\& i'],
  ['hard breaks', 'Eine Zeile\\\nund noch eine  \nund die letzte.'],
  [
    'quotes in quotes',
    '> Sie sagt:\n> > Das *Boot*\n> > liegt still.\n>\n> - eins\n>   zwei\n> - drei',
  ],
  ['loose lists', '1. Erster Absatz.\n\n   Zweiter\n   Absatz.\n\n2. > Zitat\n   > weiter'],
  ['tasks', '- [ ] offen\n- [x] *fertig*'],
  ['tables', '| A | {湖\\|hú} |\n| :-- | --: |\n| `a \\| b` | 1 \\* 2 |\n| | &lt; |'],
  ['code in a quote', '> ```js\n> const a = "&amp;";\n>\n> a \\* b\n> ```'],
  ['indented code', '    eins\n      zwei\n\n    drei'],
  ['inline code', 'Das ist `` `a` \\* &amp; `` und `b\nc`.'],
  [
    'links',
    '[Das *Boot*][b], <https://example.org/?a=1&b=2>, www.example.org, a@example.org\n\n[b]: https://example.org "Titel"',
  ],
  ['images in a line', 'Ein Bild und ~~kein~~ Text.[^1] Ende\n\n[^1]: Note.'],
  ['hanzi in German', 'Die Stadt 杭州 („人间天堂“)\nliegt am 西湖，{西湖|Xī Hú}\nliegt 那\n里.'],
  ['braces', 'Menge {a|b}, {湖|}, {湖|hú|x}, {湖}'],
  [
    'addresses with hanzi',
    'Siehe <https://example.org/西湖> und [https://example.org/湖](https://example.org).',
  ],
  ['emoji and rare hanzi', '𠮷野家 👩‍🚀 *𠮷*\n字'],
];

function blocksOf(edition: Edition | undefined) {
  expect(edition).toBeDefined();
  return edition?.blocks.map((block) => ({ ...block, raw: edition.raw })) ?? [];
}

const packed = (text: string) => text.replace(/\s/g, '');

describe.each(samples)('%s', (_, body) => {
  test.each([
    ['German', readGerman],
    ['Chinese', readChinese],
  ])('in a %s text', (_language, read) => {
    const { edition, diagnostics } = read(`${body}\n`);
    expect(diagnostics).toEqual([]);
    for (const { html, text, runs, raw, sentences } of blocksOf(edition)) {
      const tree = treeOf({ html, text });
      expect(packed(textContent(tree))).toBe(packed(text));
      visit(tree, 'text', ({ value, data }) => {
        const letters = value.trim();
        const at = (data?.at ?? Number.NaN) + value.indexOf(letters);
        expect(packed(text.slice(at, at + letters.length))).toBe(packed(letters));
      });
      let covered = '';
      let end = 0;
      for (const { at, source, length } of runs) {
        expect(at).toBeGreaterThanOrEqual(end);
        end = at + length;
        covered += text.slice(at, end);
        expect(raw.slice(source, source + length)).toBe(text.slice(at, end));
      }
      // What is missing from the runs is what the author wrote as a reference.
      const written = (letters: string) => letters.replace(/[^\p{L}\p{N}]/gu, '');
      expect(written(covered)).toBe(written(text));
      for (const { start, end: last } of sentences) {
        expect(start).toBeLessThan(last);
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

const textsOf = (edition: Edition | undefined) => edition?.blocks.map(({ text }) => text);
const htmlOf = (edition: Edition | undefined) => edition?.blocks.map(({ html }) => html).join('');

describe('soft line breaks', () => {
  test.each([
    ['between hanzi', '湖水\n很静。', '湖水很静。'],
    ['after full-width punctuation', '湖水，\nQwen很静。', '湖水，Qwen很静。'],
    ['between hanzi and Latin', '湖水\nQwen\n很静。', '湖水Qwen很静。'],
    ['between Latin words', '湖水 Open\nSource 很静。', '湖水 Open Source 很静。'],
    ['beside emphasis', '湖水\n**很静**\n真好。', '湖水很静真好。'],
    ['beside a footnote mark', '湖水[^1]\n很静。\n\n[^1]: 注。', '湖水很静。'],
    ['in a quote', '> 湖水\n> 很静。', '湖水很静。'],
  ])('in Chinese %s', (_, body, expected) => {
    const { edition } = readChinese(`${body}\n`);
    expect(textsOf(edition)).toEqual([expected]);
    expect(htmlOf(edition)).not.toContain('\n很');
  });

  test.each([
    ['between words', 'Das Wasser\nist still.', 'Das Wasser ist still.'],
    ['between a word and hanzi', 'Die Stadt 杭州\nist still.', 'Die Stadt 杭州 ist still.'],
    ['inside hanzi', 'Die Stadt 杭\n州 ist still.', 'Die Stadt 杭州 ist still.'],
  ])('in German %s', (_, body, expected) => {
    expect(textsOf(readGerman(`${body}\n`).edition)).toEqual([expected]);
  });
});

test('emphasis closes after full-width punctuation', () => {
  expect(htmlOf(readChinese('**你好。**他说。\n').edition)).toBe(
    '<p><strong>你好。</strong>他说。</p>',
  );
});

test('one tilde is a range, two strike through', () => {
  expect(htmlOf(readChinese('10~20和30~40，~~错~~\n').edition)).toBe(
    '<p>10~20和30~40，<del>错</del></p>',
  );
});

test('hanzi in German text get their language, in running text only', () => {
  const { edition } = readGerman('## Der 西湖\n\nAm 《西湖》, `西湖`, {西湖|Xī Hú}.\n');
  expect(htmlOf(edition)).toBe(
    '<h2>Der <span lang="zh-Hans">西湖</span></h2>' +
      '<p>Am <span lang="zh-Hans">《西湖》</span>, <code>西湖</code>, ' +
      '<ruby lang="zh-Hans">西湖<rp>(</rp><rt>Xī Hú</rt><rp>)</rp></ruby>.</p>',
  );
});

test('blocks know their kind, what they hold and what is written before them', () => {
  const { edition } = readGerman(
    '<!-- = b2c -->\n<!-- only -->\n\nSiehe [oben](#a) und `x`.\n\n---\n\n<!-- join -->\n\n- `y`\n\n<!-- ok: dashes Ein\nZitat. -->\n\n> z\n',
  );
  const shown = edition?.blocks.map(({ kind, links, code, directives }) => [
    kind,
    links.map(({ href }) => href),
    code,
    directives.map((one) => ({ ...one, source: one.source.start.line })),
  ]);
  expect(shown).toEqual([
    [
      'paragraph',
      ['#a'],
      ['x'],
      [
        { kind: 'same', id: 'b2c', source: 8 },
        { kind: 'only', source: 9 },
      ],
    ],
    ['break', [], [], []],
    ['list', [], ['y'], [{ kind: 'join', source: 15 }]],
    ['quote', [], [], [{ kind: 'ok', rule: 'dashes', reason: 'Ein\nZitat.', source: 19 }]],
  ]);
});

test('relative links become addresses of the site', () => {
  const { edition, diagnostics } = readGerman(
    '[Hier](../see/#k7f), [Start](../../), [Post](mailto:a@example.org).\n',
  );
  expect(diagnostics).toEqual([]);
  expect(edition?.blocks[0]?.links.map(({ href }) => href)).toEqual([
    '/de/see/#k7f',
    '/',
    'mailto:a@example.org',
  ]);
});
