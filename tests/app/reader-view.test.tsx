import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import Parallel from '@/app/[locale]/[slug]/parallel/page';
import { ArticlePage } from '@/app/article-page';
import type { Subject } from '@/app/subject';
import { subjectOf } from '@/app/subject';
import type { Article, Locale } from '@/lib/model';
import { locales } from '@/lib/site';
import { ORIGINAL, readFiles, TRANSLATION } from '../content/scratch';
import { lettersOfBoth, lettersOfEdition, readerView } from '../reader-view';

vi.mock('@/app/subject', () => ({ subjectOf: vi.fn() }));

const NONE = { previous: null, next: null };

/** Heads are long, and are not to be taken for the text. */
const long = (head: string, text: string) => head.replace(/(?<=description: ).*/, text.repeat(6));

/** The page of a text, alone or beside the other language, from Markdown to HTML. */
function articleOf(de: string, zh: string): Article {
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': long(ORIGINAL, 'Wie lang ein Vorspann ist, weiß niemand. ') + de,
    'content/articles/see/zh.md': long(TRANSLATION, '导语有多长，谁也说不准。') + zh,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return collection.articles[0] as Article;
}

const subject = (article: Article): Subject => ({
  article,
  neighbours: { de: NONE, zh: NONE },
  terms: [],
  sources: [],
  footer: { de: [], zh: [] },
});

const TITLES: Record<Locale, string> = { de: 'Der See', zh: '湖' };

const viewOf = (page: React.ReactNode, locale: Locale) =>
  readerView(
    `<!doctype html><html lang="${locale}"><head><title>${TITLES[locale]}</title></head>` +
      `<body>${renderToStaticMarkup(page)}</body></html>`,
  );

const many = (count: number, of: (n: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index + 1)).join('\n\n');
const HANZI = '修路的人收不到过路费得到的是别的东西天下没有白走的路';

/** Texts that look to a reader view like lists of links, advertisements or rubble. */
const TEXTS: Record<string, [de: string, zh: string]> = {
  'paragraphs of 1 to 24 characters': [
    many(24, (n) => 'Da ist ein See, und da ist ein Weg.'.slice(0, n).trim() || 'D'),
    many(24, (n) => HANZI.slice(0, n)),
  ],
  'words as paragraphs': [
    many(12, (n) => `${['Ja', 'Nein', 'Doch', 'Werbung'][n % 4]}.`),
    many(12, (n) => `${['是', '不', '好', '广告'][n % 4]}。`),
  ],
  'nothing but advertisements': [many(9, () => 'Werbung'), many(15, () => '广告')],
  'short among long': [
    `${'Ein langer Satz, mit Kommas, und noch einem, steht hier. '.repeat(9)}\n\nKurz.\n\n${'Noch ein Satz, der nicht enden will. '.repeat(12)}`,
    `${'这里是一段很长的话，有逗号，有句号，说个没完。'.repeat(20)}\n\n短。\n\n${'又是一段，说个没完。'.repeat(30)}`,
  ],
  dialogue: [
    many(10, (n) => `„Frage ${n}?“\n\n„Nein.“`),
    many(10, (n) => `“第${n}个问题？”\n\n“不。”`),
  ],
  'lists of short items': [
    many(4, () => 'Dies:\n\n- a\n- b\n\n## Und\n\n1. x\n2. y\n\n## Auch\n\n- p\n  - q\n  - r'),
    many(4, () => '如下：\n\n- 甲\n- 乙\n\n## 又\n\n1. 一\n2. 二\n\n## 还\n\n- 点\n  - 深\n  - 底'),
  ],
  'short quotes': [
    many(4, () => '> Ja.\n\nNein.\n\n> Doch.\n>\n> Eben.'),
    many(4, () => '> 是。\n\n不。\n\n> 就是。\n>\n> 没错。'),
  ],
  'tables and nothing else': [
    many(
      5,
      (n) => `## Zahl ${n}\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n## Mehr\n\n| C |\n| - |\n| 3 |`,
    ),
    many(
      5,
      (n) => `## 数字${n}\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n## 更多\n\n| 丙 |\n| - |\n| 3 |`,
    ),
  ],
  'links and nothing else': [
    many(
      60,
      (n) => `[Nummer ${n}](https://example.org/${n})\n\n- [Teil](https://example.org/t)\n- b`,
    ),
    many(60, (n) => `[第${n}号](https://example.org/${n})\n\n- [分](https://example.org/t)\n- 二`),
  ],
  'headings and little text': [
    many(9, (n) => `## Eins ${n}\n\n### Zwei\n\n## Drei\n\nEnde.`),
    many(9, (n) => `## 一${n}\n\n### 二\n\n## 三\n\n完。`),
  ],
  'headings like the title': [
    many(5, () => '## Der See\n\nText.\n\n## See\n\nText.'),
    many(5, () => '## 湖\n\n文。\n\n## 湖水\n\n文。'),
  ],
  'notes that are links': [
    `${many(4, () => 'Da.[^a] Dort.[^b]\n\nHier.[^a]')}\n\n[^a]: [Quelle](https://example.org/a)\n[^b]: Ja.`,
    `${many(4, () => '这里。[^a]那里。[^b]\n\n此处。[^a]')}\n\n[^a]: [来源](https://example.org/a)\n[^b]: 是。`,
  ],
  'code and rules': [
    many(4, () => '```rss\na b\n```\n\nDa.\n\n---\n\n```\nc\n```\n\n`d`'),
    many(4, () => '```rss\na b\n```\n\n这里。\n\n---\n\n```\nc\n```\n\n`d`'),
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_, [de, zh]) => {
  const article = articleOf(de, zh);

  it.each(locales)('alone: %s', (locale) => {
    const edition = article.editions[locale];
    if (!edition) throw new Error('no edition');
    const view = viewOf(<ArticlePage subject={subject(article)} locale={locale} />, locale);
    expect(view.letters).toBe(lettersOfEdition(article, edition));
  });

  it.each(locales)('side by side: %s', async (locale) => {
    vi.mocked(subjectOf).mockReturnValue(subject(article));
    const params = Promise.resolve({ locale, slug: 'see' });
    const view = viewOf(await Parallel({ params }), locale);
    expect(view.letters).toBe(lettersOfBoth(article, locale));
  });
});
