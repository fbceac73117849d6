/** Small typed objects for tests; every call gives fresh ones. */
import type { Article, Block, Edition, Locale, Term } from '@/lib/model';

const point = { line: 1, column: 1, offset: 0 };
export const span = { start: point, end: point };

export const block = (text: string, rest: Partial<Block> = {}): Block => ({
  index: 0,
  kind: 'paragraph',
  html: `<p>${text}</p>`,
  text,
  runs: [],
  sentences: [],
  notes: [],
  links: [],
  images: [],
  code: [],
  directives: [],
  source: span,
  ...rest,
});

export const edition = (locale: Locale, rest: Partial<Edition> = {}): Edition => ({
  locale,
  slug: 'a',
  file: `content/articles/a/${locale}.md`,
  title: locale === 'de' ? 'Titel' : '题目',
  description: '',
  blocks: [],
  notes: [],
  minutes: 1,
  words: { hanzi: 0, latin: 0 },
  raw: '',
  ...rest,
});

export const article = (rest: Partial<Article> = {}): Article => ({
  slug: 'a',
  original: 'de',
  editions: { de: edition('de') },
  published: '2026-11-18',
  author: {
    key: 'redaktion',
    name: { de: 'Redaktion Doppelseite', zh: '对页编辑部' },
    role: { de: 'Redaktion', zh: '编辑部' },
  },
  tags: [{ key: 'ki', name: { de: 'Künstliche Intelligenz', zh: '人工智能' } }],
  pairs: [],
  ...rest,
});

export const term = (hanzi: string, german: string, rest: Partial<Term> = {}): Term => ({
  hanzi,
  pinyin: '',
  german,
  kind: 'word',
  aliases: { de: [], zh: [] },
  avoid: { de: [], zh: [] },
  line: { de: '', zh: '' },
  place: { file: 'content/terms.yaml', line: 1, column: 1 },
  ...rest,
});
