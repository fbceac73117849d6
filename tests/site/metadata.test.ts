import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { pages } from './pages';

interface Head {
  lang: string;
  canonical?: string;
  alternates: Record<string, string>;
  robots?: string;
  meta: Record<string, string>;
  jsonLd?: Record<string, unknown>;
}

function headOf(path: string): Head {
  const file = path.endsWith('/') ? `out${path}index.html` : `out${path}`;
  const head: Head = { lang: '', alternates: {}, meta: {} };
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', (element: Element) => {
    const { tagName, properties: p, children } = element;
    const [text] = children;
    if (tagName === 'html') head.lang = String(p.lang);
    if (tagName === 'meta') head.meta[String(p.name ?? p.property)] = String(p.content);
    if (tagName === 'link' && [p.rel].flat().includes('canonical')) head.canonical = String(p.href);
    if (tagName === 'link' && p.hrefLang) head.alternates[String(p.hrefLang)] = String(p.href);
    if (p.type === 'application/ld+json' && text?.type === 'text') {
      head.jsonLd = JSON.parse(text.value);
    }
  });
  return head;
}

const local = (url: string) => new URL(url).pathname;

describe.each(pages.filter((path) => !path.endsWith('404.html')))('%s', (path) => {
  const head = headOf(path);

  it('says its language', () => {
    expect(head.lang).toBe(path.startsWith('/zh/') ? 'zh-Hans' : 'de');
  });

  it('has a description and a canonical address that exists', () => {
    expect(head.meta.description?.length).toBeGreaterThan(10);
    const canonical = local(head.canonical ?? '');
    expect(canonical).toBe(path.replace('parallel/', ''));
  });

  it('names only editions that exist, and these name it', () => {
    for (const [tag, url] of Object.entries(head.alternates)) {
      expect(pages).toContain(local(url));
      const back = headOf(local(url)).alternates;
      expect(back, `${tag} of ${path}`).toEqual(head.alternates);
    }
  });

  it('leaves the double page of an article to the article', () => {
    if (!path.endsWith('/parallel/')) return;
    expect(local(head.canonical ?? '')).toBe(path.replace('parallel/', ''));
    expect(head.alternates).toEqual({});
  });

  it('describes articles, with original and translation, for machines', () => {
    const { jsonLd } = head;
    if (!jsonLd) return;
    expect(jsonLd).toMatchObject({
      '@type': 'Article',
      '@id': head.canonical,
      inLanguage: head.lang,
      headline: expect.stringMatching(/\S/),
    });
    const relations = ['workTranslation', 'translationOfWork'].filter((r) => r in jsonLd);
    expect(relations).toHaveLength('zh-Hans' in head.alternates ? 1 : 0);
  });
});

describe('the sitemap', () => {
  const xml = readFileSync('out/sitemap.xml', 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => local(url)).sort();

  it('lists every page once that may be indexed', () => {
    const indexed = pages.filter((path) => !/(?:parallel|offline)\/$|404\.html$/.test(path));
    expect(listed).toEqual(indexed);
  });

  it('names the other edition where there is one', () => {
    const alternates = [...xml.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.length).toBeGreaterThan(0);
    for (const [, , url = ''] of alternates) expect(pages).toContain(local(url));
  });
});

describe.each(['de', 'zh'])('the %s feed', (locale) => {
  const xml = readFileSync(`out/${locale}/feed.xml`, 'utf8');

  it('holds the full text of every article of the language', () => {
    const ids = [...xml.matchAll(/<entry>\s*<id>([^<]+)</g)].map(([, url = '']) => local(url));
    const articles = pages.filter((path) => path.startsWith(`/${locale}/`) && headOf(path).jsonLd);
    expect([...ids].sort()).toEqual(articles);
    for (const [content] of xml.matchAll(/<content type="html">[^<]+/g)) {
      expect(content.length).toBeGreaterThan(3000);
    }
  });

  it('has only absolute addresses and no invisible hyphens', () => {
    expect(xml).not.toMatch(/(?:href|src)="(?:#|\/)/);
    expect(xml).not.toContain('\u00AD');
  });
});
