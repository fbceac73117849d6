import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixAll } from '@/lib/check/fix';
import { rules } from '@/lib/check/rules';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import type { Locale } from '@/lib/model';
import { AUTHORS, inFolder } from './collection';

const ARTICLES = join(import.meta.dirname, '../../content/articles');

/** Sentences of the articles of this site. */
function proseOf(locale: Locale): string[] {
  const bodies = readdirSync(ARTICLES)
    .map((slug) => join(ARTICLES, slug, `${locale}.md`))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  return bodies
    .join('\n')
    .split('\n')
    .filter((line) => /^\p{L}/u.test(line))
    .flatMap((line) => line.split(locale === 'de' ? /(?<=[.!?]) / : /(?<=[。！？])/))
    .map((sentence) => sentence.replace(/\[\^[^\]]*\]|[|]/g, '').trim())
    .filter((sentence) => sentence !== '');
}

/** What stands among the sentences: right and wrong, in every form that a text may have. */
const AMONG: Record<Locale, string[]> = {
  de: [
    '"Ja", sagte er - "nein"...',
    "'Faust' und Hans' Haus",
    'S. 3-5 und 1914-1918',
    '10-20 %, 50%, 3€',
    'ein 27"-Monitor, 5\'10"',
    '`a--b "c"...`',
    '``x, y - z``',
    '[Seite "1"...](https://example.org/a--b?c=d,e...)',
    '<https://example.org/a-b--c,d>',
    'https://example.org/x,y;z',
    'mail@example.org',
    '**fett - "so"**',
    '*schräg...*',
    '{汉字|hàn zì}',
    '汉字,中文',
    '„offen',
    '»so«',
    '2025-07-28, 12:30 Uhr, 3 : 2',
    'z.B. und d.h.',
    'Haus,Hof ;Garten !',
    'Node.js, C++',
    '( so )',
    '20km, 20° C, §5',
    'Wort—Wort',
    'x...',
    '--fix',
    '$5 \\* 3',
    '# nicht',
    'ISBN 978-3-16-148410-0',
    'Bürger*innen',
    '~~weg - "da"~~',
    'a_b_c',
    '&amp; &quot;x&quot;',
    '’68',
    "rock 'n' roll",
  ],
  zh: [
    '他说"好,是的."',
    '“Hello, world!”',
    '10-20人,50 %',
    '27"显示器',
    '`a--b,"c"...`',
    '[第 1 页,"好"](https://example.org/a--b?c=d,e)',
    '<https://example.org/a-b--c,d>',
    'https://example.org/x,y;z 之后',
    '**重要,是的**',
    '*好...*',
    '{汉字|hàn zì}',
    '「好」',
    '12:30',
    '16:9',
    '用 Python 写',
    '北京–上海',
    '今天 天气',
    '苹果 香蕉 梨',
    '公司(化名)',
    '列夫·托尔斯泰',
    '……',
    '——',
    '然后...',
    '--fix',
    'C++',
    '#话题 内容',
    '@小明 好',
    '　',
    '3.14',
    '1,000元',
    '他来了--没有人知道',
    '~~没,有~~',
    '&amp; &quot;x&quot;',
    '乾隆、著名、瞭望',
  ],
};

const random = generator(20261125);

/** A small deterministic generator (Lehmer); gives whole numbers below a limit. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const pick = <T>(items: T[]): T => items[random(items.length)] as T;

/** One block of a random kind, of sentences and of what stands among them. */
function mixture(locale: Locale, prose: string[], label: number): string {
  const gap = () =>
    pick(locale === 'de' ? [' ', ' ', '\n', ', ', ' - '] : ['', '', ' ', '\n', '，', '——']);
  const piece = () => (random(2) === 0 ? pick(prose) : pick(AMONG[locale]));
  const start = pick(prose);
  const text = Array.from({ length: 1 + random(5) }, piece).reduce(
    (all, one) => all + gap() + one,
    start,
  );
  const line = text.replaceAll('\n', ' ').replaceAll('|', '');
  switch (random(8)) {
    case 0:
      return `- ${line}\n- ${pick(prose)}`;
    case 1:
      return `> ${text.replaceAll('\n', '\n> ')}`;
    case 2:
      return `| A | B |\n| - | - |\n| ${line} | ${pick(AMONG[locale]).replaceAll('|', '\\|')} |`;
    case 3:
      return `${text}[^${label}]\n\n[^${label}]: ${line}`;
    case 4:
      return `\`\`\`js\n${text}\n\`\`\``;
    default:
      return text;
  }
}

function articleOf(locale: Locale, blocks: string[]): string {
  const head = locale === 'de' ? 'title: \'Titel "so"...\'' : 'title: \'题目,"好"\'';
  return `---\n${head}\ndescription: D\npublished: 2026-11-18\nauthor: mona\n---\n\n${blocks.join('\n\n')}\n`;
}

/** Letters and digits of a file, in order: none may change. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Code and addresses, as they are written. */
const verbatim = (text: string) =>
  text.match(/```[\s\S]*?\n```|`[^`\n]+`|\]\([^)\s]*\)|https?:\/\/[\w./?=,;-]*/g);

/** Elements of every block, with code and the targets of links. */
function structure(root: string): string[] {
  const { collection, damaged } = readCollection({ root });
  return [...collection.articles, ...damaged.flatMap(({ article }) => article ?? [])].flatMap(
    ({ editions }) =>
      Object.values(editions).flatMap(({ blocks }) =>
        blocks.map(({ html, code }) => (html.match(/<[^>]*>/g)?.join('') ?? '') + code.join()),
      ),
  );
}

const STORED: [name: string, store: (text: string) => string][] = [
  ['as it is', String],
  ['with CRLF and a byte order mark', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['decomposed', (text) => text.normalize('NFD')],
];

describe.each(['de', 'zh'] as const)('--fix on random mixtures, %s', (locale) => {
  const prose = proseOf(locale);

  it.each(STORED)(
    'changes no letter, digit, link, code or element, and nothing the second time: %s',
    (_, store) => {
      // 170 in each of three forms and two languages: more than a thousand.
      const blocks = Array.from({ length: 170 }, (_, label) => mixture(locale, prose, label));
      const path = `content/articles/a/${locale}.md`;
      const stored = store(articleOf(locale, blocks));
      inFolder({ 'content/authors.yaml': AUTHORS, [path]: stored }, (root) => {
        const findingsNow = () => runCheck(readCollection({ root }), rules);
        const now = () => readFileSync(join(root, path), 'utf8');
        const before = structure(root);
        const { fixed } = fixAll(findingsNow, root);
        const after = now();
        expect(fixed).toBeGreaterThan(50);
        expect(letters(after)).toBe(letters(stored));
        expect(verbatim(after)).toEqual(verbatim(stored));
        expect(structure(root)).toEqual(before);
        expect(fixAll(findingsNow, root).fixed).toBe(0);
        expect(now()).toBe(after);
        expect(after.startsWith('\uFEFF')).toBe(stored.startsWith('\uFEFF'));
        expect(after.match(/\r\n/g)?.length).toBe(stored.match(/\r\n/g)?.length);
      });
    },
    120_000,
  );
});
