import { describe, expect, it } from 'vitest';
import { applyFixes } from '@/lib/check/fix';
import { runCheck } from '@/lib/check/run';
import { ORIGINAL, readFiles, TRANSLATION } from './scratch';

/** What none of these may reach a page as. */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\u2E80-\u2FD5\uFEFF\uFFFC\u3164]/u;

const RULES =
  /^(?:invisible-characters|radicals|chinese-zero|interpunct|letter-forms|letter-scripts)$/;

function check(files: Record<string, string>) {
  const loaded = readFiles(files);
  return { ...loaded, findings: runCheck(loaded).filter(({ rule }) => RULES.test(rule)) };
}

const head = (text: string) => text.replace('---\n\n', 'note: "Ein\u200B Wort ⼀"\n---\n\n');

const DE = `${head(ORIGINAL.replace('Der See', 'Der\u00AD See'))}Bild\uFEFFer mit ⺠ und \u202Eum\u202C 列夫•托尔斯泰[^1].

| A\u2060 | ﬁn |
| - | - |
| \u0007x | y\u2028z |

![Alt\u200B ⼀](b.svg "Titel\u00AD ⼀")

Hier \`a\u200Bb\u0007 ⼀\` und [Link\u3164 ⼀](https://example.org/a\u200Bb⼀ "T\u200Bt").

\`\`\`
code\u202E\u200B
\`\`\`

[^1]: Noti\u00ADz ⼀ \uFFFC.
`;
const ZH = `${head(TRANSLATION)}第一⾏，二○二五年\u200B。\n`;
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const FILES: Record<string, string> = {
  'content/authors.yaml':
    'mona: { name: { de: Mo\u200Bna, zh: 莫娜 }, role: { de: Autorin, zh: 作⽤ } }\n',
  'content/terms.yaml':
    '- { hanzi: 杭\u200B州, pinyin: Hángzhōu, german: Hang\u00ADzhou, kind: place, line: { de: Stadt ⼀, zh: 城 } }\n',
  'seeds/q.md':
    '---\ntitle: T\u200B\npublisher: { de: P, zh: P }\ndate: "2025"\nlanguage: de\npermission: { de: P⼀, zh: P }\nquality: { de: Q, zh: Q }\nfacts: [{ id: f, claim: { de: Ja\u2060, zh: ⼀ }, numbers: [] }]\n---\n',
  'content/articles/see/b.svg': IMAGE,
  'content/articles/see/de.md': DE,
  'content/articles/see/zh.md': ZH,
};

describe('characters that are none of the text', () => {
  it('reach no page, but for what code shows', () => {
    const { collection } = check(FILES);
    const shown = JSON.stringify(collection, (key, value) =>
      /^(?:raw|source|misprints|runs)$/.test(key) ? undefined : value,
    );
    const prose = shown
      .replaceAll('a\u200Bb ⼀', '')
      .replaceAll('code\u200B', '')
      .replaceAll(/\/ab⼀/g, '');
    expect(prose).not.toMatch(HARMFUL);
    expect(shown).toContain('<code>a\u200Bb ⼀</code>');
    expect(collection.articles[0]?.editions.zh?.blocks[0]?.text).toBe('第一行，二〇二五年。');
    expect(collection.articles[0]?.editions.de?.blocks[0]?.text).toContain(
      'Bilder mit 民 und um 列夫·托尔斯泰',
    );
    expect(collection.terms[0]).toMatchObject({ hanzi: '杭州', german: 'Hangzhou' });
  });

  it('are found where they stand, and mended in every file', () => {
    const { findings } = check(FILES);
    expect(
      findings.every(
        ({ severity, message }) =>
          severity === 'warning' && /^Unexpected .*, expected .*\.$/.test(message),
      ),
    ).toBe(true);
    const mended = Object.fromEntries(
      Object.entries(FILES).map(([file, text]) => {
        const fixes = findings.flatMap(({ fix }) => (fix?.file === file ? [fix] : []));
        return [file, applyFixes(text, fixes).text];
      }),
    );
    for (const [file, text] of Object.entries(mended)) {
      const left = text.replace('a\u200Bb ⼀', '').replace('code\u200B', '').replace('ab⼀', '');
      expect([file, left.match(HARMFUL)]).toEqual([file, null]);
    }
    expect(mended['content/articles/see/de.md']).toContain(
      '[Link 一](https://example.org/ab⼀ "Tt")',
    );
    expect(check(mended).findings).toEqual([]);
    const places = findings.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(new Set(places).size).toBe(findings.length);
  });

  it('stay where an editor says that they are meant', () => {
    const { collection, findings } = check({
      'content/articles/see/de.md': `${ORIGINAL}<!-- ok: radicals es geht um das Zeichen -->\n\nDas Zeichen ⼀ ist ein Radikal.\n`,
    });
    expect(collection.articles[0]?.editions.de?.blocks[0]?.text).toBe(
      'Das Zeichen ⼀ ist ein Radikal.',
    );
    expect(findings).toEqual([]);
  });

  it('are reported where character references stand for them', () => {
    const { collection, findings } = check({
      'content/articles/see/de.md': `${ORIGINAL}Donau&shy;schiff und &#x202E;um.\n`,
    });
    expect(collection.articles[0]?.editions.de?.blocks[0]?.text).toBe('Donauschiff und um.');
    expect(findings.map(({ line, column, fix }) => [line, column, fix])).toEqual([
      [8, 6, undefined],
      [8, 22, undefined],
    ]);
  });

  it('are found in the address that a link refers to', () => {
    const body = 'Siehe [Seite].\n\n[Seite]: https://exa\u200Bmple.org/a\n';
    const { findings } = check({ 'content/articles/see/de.md': ORIGINAL + body });
    expect(findings).toMatchObject([{ rule: 'invisible-characters', line: 10, column: 21 }]);
  });
});
