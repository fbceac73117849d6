/** What any site says about itself, whatever its texts are. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { JSDOM } from 'jsdom';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { locales, paths } from '@/lib/site';
import { type Site, sites, textOf } from '../sites';

interface Head {
  lang: string;
  canonical?: string;
  alternates: Record<string, string>;
  robots?: string;
  meta: Record<string, string>;
  jsonLd?: Record<string, unknown>;
  /** Where the links of the page lead. */
  links: string[];
}

function headOf(site: Site, path: string): Head {
  const head: Head = { lang: '', alternates: {}, meta: {}, links: [] };
  visit(fromHtml(textOf(site, path)), 'element', (element: Element) => {
    const { tagName, properties: p, children } = element;
    const [text] = children;
    if (tagName === 'html') head.lang = String(p.lang);
    if (tagName === 'a' && p.href) head.links.push(String(p.href));
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

/** @throws where the text is not well-formed */
const xmlOf = (text: string): Document =>
  new JSDOM(text, { contentType: 'application/xml' }).window.document;

describe.each(sites)('$name', (site) => {
  const { pages } = site;

  describe.each(pages.filter((path) => !path.endsWith('404.html')))('%s', (path) => {
    const head = headOf(site, path);

    it('says its language', () => {
      expect(head.lang).toBe(path.startsWith('/zh/') ? 'zh-Hans' : 'de');
    });

    it('has a description and a canonical address that exists', () => {
      expect(head.meta.description).toMatch(/\S/);
      const canonical = local(head.canonical ?? '');
      expect(canonical).toBe(path.replace('parallel/', ''));
      expect(pages).toContain(canonical);
    });

    it('names and links only editions that exist, and these name it', () => {
      for (const [tag, url] of Object.entries(head.alternates)) {
        expect(pages).toContain(local(url));
        if (tag !== 'x-default' && local(url) !== path) expect(head.links).toContain(local(url));
        const back = headOf(site, local(url)).alternates;
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
    const sitemap = xmlOf(textOf(site, '/sitemap.xml'));
    const listed = [...sitemap.querySelectorAll('loc')].map((loc) => local(loc.textContent)).sort();

    it('lists every page once that may be indexed', () => {
      expect(listed).toEqual(
        pages.filter((path) => !/(?:parallel|offline)\/$|404\.html$/.test(path)),
      );
    });

    it('names the other edition where there is one', () => {
      const links = [...sitemap.querySelectorAll('[hreflang]')];
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(pages).toContain(local(link.getAttribute('href') ?? ''));
    });
  });

  describe.each(locales)('the %s feed', (locale) => {
    const xml = textOf(site, paths.feed(locale));
    const entries = [...xmlOf(xml).querySelectorAll('entry')];

    it('holds every article of the language', () => {
      const ids = entries.map((entry) => local(entry.querySelector('id')?.textContent ?? ''));
      const isArticle = (path: string) =>
        path.startsWith(`/${locale}/`) && headOf(site, path).jsonLd !== undefined;
      expect([...ids].sort()).toEqual(pages.filter(isArticle));
      for (const entry of entries)
        expect(entry.querySelector('content')?.textContent).toMatch(/\S/);
    });

    it('has only absolute addresses and no invisible hyphens', () => {
      expect(xml).not.toMatch(/(?:href|src)="(?:#|\/)/);
      expect(xml).not.toContain('\u00AD');
    });
  });
});
