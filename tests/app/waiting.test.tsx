import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ORIGINAL, TRANSLATION } from '../content/scratch';

/** Words that only texts have which nobody should see yet. */
const SECRETS = /geheim|secret|秘密|Tannenhain/i;
const ROOT = mkdtempSync(join(tmpdir(), 'waiting-'));
const titled = (front: string, title: string) => front.replace(/title: .*/, `title: ${title}`);
const AUTHORS = 'mona:\n  name: { de: Mona, zh: 莫娜 }\n  role: { de: Autorin, zh: 作者 }\n';
const TERMS =
  '- { hanzi: 杭州, pinyin: Hángzhōu, german: Hangzhou, kind: place, line: { de: Stadt, zh: 城市 } }\n';

const FILES: Record<string, string> = {
  'authors.yaml': AUTHORS,
  'terms.yaml': TERMS,
  'articles/ufer/de.md': `${titled(ORIGINAL, 'Am Ufer')}Hangzhou ist groß.\n`,
  'articles/ufer/zh.md': `${titled(TRANSLATION, '秘密的岸').replace('---\n', '---\nstatus: draft\n')}杭州很大。\n`,
  'articles/secret-draft/de.md': `${titled(ORIGINAL, 'Geheimer Entwurf').replace('---\n', '---\nstatus: draft\n')}Hangzhou im Tannenhain. [Weg](/de/nirgends/)\n`,
  'articles/secret-later/de.md': `${titled(ORIGINAL, 'Geheime Zukunft').replace('2026-03-01', '2026-07-01')}Hangzhou im Tannenhain.\n`,
  'articles/secret-later/zh.md': `${titled(TRANSLATION, '秘密的未来')}杭州的秘密。\n`,
};

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  vi.stubEnv('CONTENT_DIR', ROOT);
  vi.stubEnv('SEEDS_DIR', join(ROOT, 'seeds'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(ROOT, { recursive: true });
});

/** Everything a site says that is built on a day, without its pages. */
async function saidOn(day: string): Promise<Record<string, string>> {
  vi.resetModules();
  vi.stubEnv('BUILD_DATE', day);
  const { default: sitemap } = await import('@/app/sitemap');
  const { GET } = await import('@/app/[locale]/feed.xml/route');
  const { default: Glossary } = await import('@/app/[locale]/glossary/page');
  const { default: Home } = await import('@/app/[locale]/page');
  const page = await import('@/app/[locale]/[slug]/page');
  const parallel = await import('@/app/[locale]/[slug]/parallel/page');
  const { articlePages } = await import('@/app/rendered');
  const said: Record<string, string> = {
    sitemap: JSON.stringify(sitemap()),
    pages: JSON.stringify([...articlePages().keys()]),
  };
  for (const locale of ['de', 'zh']) {
    const params = Promise.resolve({ locale });
    const feed = await GET(new Request('http://localhost'), { params });
    said[`${locale}/feed`] = await feed.text();
    said[`${locale}/glossary`] = renderToStaticMarkup(await Glossary({ params }));
    said[`${locale}/home`] = renderToStaticMarkup(await Home({ params }));
    said[`${locale}/slugs`] = JSON.stringify([
      await page.generateStaticParams({ params: { locale } }),
      await parallel.generateStaticParams({ params: { locale } }),
    ]);
  }
  return said;
}

describe('a built site', () => {
  it('says nothing of drafts and of texts of days to come', async () => {
    const said = await saidOn('2026-06-30');
    expect(Object.entries(said).filter(([, text]) => SECRETS.test(text))).toEqual([]);
    expect(said.pages).toBe('["/de/ufer/"]');
    expect(said['de/feed']).toContain('Am Ufer');
    expect(said['de/glossary']).toContain('/de/ufer/');
  });

  it('says everything of the latter from their day on', async () => {
    const said = await saidOn('2026-07-01');
    expect(JSON.parse(said.pages ?? '')).toEqual([
      ...['/de/secret-later/', '/zh/secret-later/'],
      ...['/de/secret-later/parallel/', '/zh/secret-later/parallel/', '/de/ufer/'],
    ]);
    expect(said['zh/feed']).toContain('秘密的未来');
    expect(said['de/glossary']).toContain('/de/secret-later/');
    expect(said.sitemap).not.toContain('secret-draft');
  });
});
