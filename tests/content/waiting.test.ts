import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '@/lib/check/run';
import { buildDay } from '@/lib/content/day';
import { publishedOn, waitOf } from '@/lib/content/publication';
import { ORIGINAL, readFiles, TRANSLATION } from './scratch';

beforeEach(() => vi.stubEnv('BUILD_DATE', '2026-06-15'));
afterEach(() => vi.unstubAllEnvs());

const DE = 'content/articles/see/de.md';
const ZH = 'content/articles/see/zh.md';
const BODY = 'Am See.\n\nIm Wald.\n';
const BODY_ZH = '\u6e56\u8fb9\u3002\n\n\u6797\u4e2d\u3002\n';
const draft = (text: string) => text.replace('title:', 'status: draft\ntitle:');
const on = (day: string, key = 'published') =>
  ORIGINAL.replace('2026-03-01', day).replace('published', key);

/** A project of these files and a second article, which is published and links nowhere. */
const project = (files: Record<string, string>) =>
  readFiles({ 'content/articles/ufer/de.md': `${ORIGINAL}Am Ufer.\n`, ...files });

const told = ({ diagnostics }: ReturnType<typeof project>) =>
  diagnostics.map(
    ({ file, line, severity, rule }) => `${file.slice(17)}:${line} ${severity} ${rule}`,
  );

/** Addresses of what is published on the day of the build. */
const shown = ({ collection }: ReturnType<typeof project>, day = buildDay()) =>
  publishedOn(collection, day).articles.flatMap(({ slug, editions }) =>
    Object.keys(editions).map((locale) => `${locale}/${slug}`),
  );

describe('the day of the build', () => {
  it('is the one asked for', () => expect(buildDay()).toBe('2026-06-15'));

  it.each([
    ['1780272000', '2026-06-01'],
    ['1780271999', '2026-05-31'],
  ])('or that of SOURCE_DATE_EPOCH, in UTC: %s', (seconds, day) => {
    vi.stubEnv('BUILD_DATE', '');
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds);
    expect(buildDay()).toBe(day);
  });

  it('or today', () => {
    vi.stubEnv('BUILD_DATE', undefined);
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    vi.useFakeTimers({ now: new Date('2026-12-31T23:59:59Z') });
    expect(buildDay()).toBe('2026-12-31');
    vi.useRealTimers();
  });

  it.each([
    ['BUILD_DATE', '2026-02-30'],
    ['BUILD_DATE', 'tomorrow'],
    ['SOURCE_DATE_EPOCH', 'x'],
  ])('is asked for in a way that can be read: %s=%s', (name, value) => {
    vi.stubEnv('BUILD_DATE', '');
    vi.stubEnv(name, value);
    expect(buildDay).toThrow(new RegExp(`^${name} is "${value}": give `));
  });
});

describe('a draft', () => {
  it('is read and told, and not published', () => {
    const loaded = project({ [DE]: draft(ORIGINAL) + BODY });
    expect(told(loaded)).toEqual(['see/de.md:2 hint draft']);
    expect(loaded.collection.articles.map(({ slug }) => slug)).toEqual(['see', 'ufer']);
    expect(shown(loaded)).toEqual(['de/ufer']);
  });

  it('takes its translation along', () => {
    const loaded = project({ [DE]: draft(ORIGINAL) + BODY, [ZH]: TRANSLATION + BODY_ZH });
    expect(shown(loaded)).toEqual(['de/ufer']);
  });

  it('does not when it is the translation, whose side of the pairs is empty then', () => {
    const loaded = project({
      [DE]: ORIGINAL + BODY,
      [ZH]: `${draft(TRANSLATION)}${BODY_ZH}\n<!-- only -->\n\n\u53ea\u6709\u4e2d\u6587\u3002\n`,
    });
    expect(told(loaded)).toEqual(['see/zh.md:3 hint draft']);
    expect(shown(loaded)).toEqual(['de/see', 'de/ufer']);
    const whole = loaded.collection.articles.find(({ slug }) => slug === 'see');
    const [article] = publishedOn(loaded.collection, '2026-06-15').articles;
    expect(whole?.pairs).toHaveLength(3);
    expect(article?.pairs.map(({ id }) => id)).toEqual(
      whole?.pairs.slice(0, 2).map(({ id }) => id),
    );
    expect(article?.pairs.map(({ blocks, sentences }) => [blocks, sentences])).toEqual([
      [{ de: [0], zh: [] }, []],
      [{ de: [1], zh: [] }, []],
    ]);
  });

  it.each([
    ['a dead link', draft(ORIGINAL), '[x](/de/nirgends/)\n', 'link-dead'],
    ['no author', draft(ORIGINAL).replace('author: mona\n', ''), BODY, 'front-matter'],
    ['no day', draft(ORIGINAL).replace(/published.*\n/, ''), BODY, 'front-matter'],
    ['HTML', draft(ORIGINAL), '<b>x</b>\n', 'raw-html'],
    ['no text', draft(ORIGINAL), '', 'empty'],
  ])('with %s stops nothing', (_, head, body, rule) => {
    const loaded = project({ [DE]: head + body });
    expect(told(loaded).filter((line) => !line.endsWith('draft'))).toEqual([
      expect.stringMatching(new RegExp(`^see/de.md:\\d+ warning ${rule}$`)),
    ]);
    expect(shown(loaded)).toEqual(['de/ufer']);
  });

  it.each([
    ['a dead link', '[x](/de/nirgends/)\n', 'link-dead'],
    ['HTML', '<b>x</b>\n', 'raw-html'],
    ['no text', '', 'empty'],
  ])('of a translation with %s leaves its original in place', (_, body, rule) => {
    const loaded = project({ [DE]: ORIGINAL + BODY, [ZH]: draft(TRANSLATION) + body });
    expect(told(loaded).filter((line) => !line.endsWith('draft'))).toEqual([
      expect.stringMatching(new RegExp(`^see/zh.md:\\d+ warning ${rule}$`)),
    ]);
    expect(shown(loaded)).toEqual(['de/see', 'de/ufer']);
  });

  it('does not excuse its original', () => {
    const loaded = project({
      [DE]: `${ORIGINAL}[x](/de/nirgends/)\n`,
      [ZH]: draft(TRANSLATION) + BODY_ZH,
    });
    expect(told(loaded)).toContain('see/de.md:8 error link-dead');
    expect(shown(loaded)).toEqual(['de/ufer']);
  });

  it('has no errors of the checks either', () => {
    const wrong = {
      [DE]: `${ORIGINAL}Es waren 300 Leute.\n`,
      [ZH]: `${TRANSLATION}\u6709500\u4eba\u3002\n`,
    };
    const severities = (files: Record<string, string>) =>
      runCheck(project(files)).flatMap(({ rule, severity }) =>
        rule === 'numbers' ? severity : [],
      );
    expect(severities(wrong)).toEqual(['error']);
    expect(severities({ ...wrong, [ZH]: draft(wrong[ZH]) })).toEqual(['warning']);
  });

  it.each([
    ['status: darft', /only status is draft\. Did you mean .draft.\?/],
    ['status: Draft', /Did you mean .draft.\?/],
    ['status: published', /Leave the key out to publish/],
    ['draft: true', /.draft. is not known here\. Write .status: draft.\./],
    ['staus: draft', /Did you mean .status.\?/],
  ])('misspelt as \u201c%s\u201d is an error with the cure', (line, cure) => {
    const loaded = project({ [DE]: ORIGINAL.replace('title', `${line}\ntitle`) + BODY });
    expect(told(loaded)).toEqual(['see/de.md:2 error front-matter']);
    expect(loaded.diagnostics[0]?.message).toMatch(cure);
  });

  it('has its day under the key of this house', () => {
    const loaded = project({ [DE]: ORIGINAL.replace('published', 'date') + BODY });
    expect(loaded.diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [4, expect.stringContaining('Write \u201cpublished: 2026-11-18\u201d.')],
    ]);
  });

  it('is not what another system calls unpublished', () => {
    const loaded = project({ [DE]: ORIGINAL.replace('2026-03-01', 'false') + BODY });
    expect(loaded.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('status: draft'),
    ]);
  });
});

describe('a day to come', () => {
  it('keeps the article back until it has come', () => {
    const loaded = project({ [DE]: on('2026-06-16') + BODY, [ZH]: TRANSLATION + BODY_ZH });
    expect(told(loaded)).toEqual(['see/de.md:4 warning scheduled']);
    expect(loaded.diagnostics[0]).toMatchObject({ column: 12 });
    expect(loaded.diagnostics[0]?.message).toContain('2026-06-16');
    expect(shown(loaded)).toEqual(['de/ufer']);
    expect(shown(loaded, '2026-06-16')).toEqual(['de/see', 'zh/see', 'de/ufer']);
  });

  it('is today as well', () => {
    const loaded = project({ [DE]: on('2026-06-15') + BODY });
    expect(told(loaded)).toEqual([]);
    expect(shown(loaded)).toEqual(['de/see', 'de/ufer']);
  });

  it('of a correction is not shown', () => {
    const text = ORIGINAL.replace('author', 'updated: 2026-06-16\nauthor') + BODY;
    const loaded = project({ [DE]: text });
    expect(told(loaded)).toEqual(['see/de.md:5 warning scheduled']);
    const updated = (day: string) => publishedOn(loaded.collection, day).articles[0]?.updated;
    expect([updated('2026-06-15'), updated('2026-06-16')]).toEqual([undefined, '2026-06-16']);
  });

  it('does not excuse errors: nobody may be looking when it comes', () => {
    const loaded = project({ [DE]: `${on('2026-06-16')}[x](/de/nirgends/)\n` });
    expect(told(loaded)).toContain('see/de.md:8 error link-dead');
  });
});

describe('a link to what is not published', () => {
  const UFER = 'content/articles/ufer/de.md';
  const links = (see: Record<string, string>, head: string, target: string) =>
    told(project({ ...see, [UFER]: `${head}Siehe [dort](${target}).\n` })).filter((line) =>
      line.endsWith('link-waiting'),
    );
  const later = { [DE]: on('2026-07-01') + BODY, [ZH]: TRANSLATION + BODY_ZH };
  const half = { [DE]: ORIGINAL + BODY, [ZH]: draft(TRANSLATION) + BODY_ZH };

  it.each<[string, Record<string, string>, string, string, string[]]>([
    ['is dead today', later, ORIGINAL, '/de/see/', ['error']],
    ['is dead with its anchor', later, ORIGINAL, '/de/see/#b2c', ['error']],
    ['is dead written from here', later, ORIGINAL, '../see/', ['error']],
    ['is dead to the double page', later, ORIGINAL, '/zh/see/parallel/', ['error']],
    ['is dead in a text that comes before', later, on('2026-06-20'), '/de/see/', ['warning']],
    ['is fine in a text of the same day', later, on('2026-07-01'), '/de/see/', []],
    ['is fine in a text that comes after', later, on('2026-07-02'), '/de/see/', []],
    ['is fine in a draft', later, draft(ORIGINAL), '/de/see/', []],
    ['to a draft is dead', { [DE]: draft(ORIGINAL) + BODY }, ORIGINAL, '/de/see/', ['error']],
    [
      'to a draft stays dead',
      { [DE]: draft(ORIGINAL) + BODY },
      on('2026-07-01'),
      '/de/see/',
      ['warning'],
    ],
    ['to a draft with errors is dead', { [DE]: draft(ORIGINAL) }, ORIGINAL, '/de/see/', ['error']],
    ['to a translation that is a draft is dead', half, ORIGINAL, '/zh/see/', ['error']],
    ['to its double page is dead', half, ORIGINAL, '/de/see/parallel/', ['error']],
    ['to its original is fine', half, ORIGINAL, '/de/see/', []],
    ['to what is published is fine', { [DE]: ORIGINAL + BODY }, ORIGINAL, '/de/see/', []],
  ])('%s', (_, see, head, target, severities) => {
    expect(links(see, head, target)).toEqual(
      severities.map((severity) => expect.stringContaining(`ufer/de.md:8 ${severity}`)),
    );
  });

  it('is found in footnotes and pages too', () => {
    const loaded = project({
      ...later,
      [UFER]: `${ORIGINAL}Am Ufer[^1].\n\n[^1]: Siehe [dort](/de/see/).\n`,
      'content/pages/about/de.md': '---\ntitle: A\ndescription: B\n---\n\n[x](/de/see/)\n',
      'content/pages/about/zh.md':
        '---\ntitle: A\ndescription: B\ntranslates: de\n---\n\n[x](/zh/see/)\n',
    });
    const found = loaded.diagnostics.filter(({ rule }) => rule === 'link-waiting');
    expect(found.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['content/articles/ufer/de.md', 10, 13],
      ['content/pages/about/de.md', 6, 1],
      ['content/pages/about/zh.md', 7, 1],
    ]);
  });
});

it('says for each language what an edition waits for', () => {
  const { collection } = project({ [DE]: ORIGINAL + BODY, [ZH]: draft(TRANSLATION) + BODY_ZH });
  const [article] = collection.articles;
  if (!article) throw new Error('nothing was read');
  expect(waitOf(article, 'de', '2026-06-15')).toBeUndefined();
  expect(waitOf(article, 'zh', '2026-06-15')).toEqual({ draft: true });
  expect(waitOf(article, 'de', '2026-02-28')).toEqual({ draft: false, until: '2026-03-01' });
});
