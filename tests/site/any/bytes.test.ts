/** How much travels for a page of any site, measured by the length of its text. */
import { existsSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, type Site, sites, textOf } from '../sites';
import { visit } from '../visit';

const KB = 1024;
/** The one module: all behaviour, and that nothing kept on the device can hurt it. */
const MODULE = 6 * KB;
/** Fetched beside the page and not for it (rules for links, the icon), and what its author adds. */
const ASIDE = /^\/(?:speculation\.json|favicon\.ico|images\/.*)$/;

/** What travels for a path: the Brotli sibling where there is one. */
function bytesOf(site: Site, path: string): number {
  const file = fileOf(site, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** An article as it is shown: a selection leaves out what is folded away. */
async function measure(page: Page, locale: 'de' | 'zh') {
  const text = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return String(getSelection());
  });
  const hanzi = text.match(/\p{Script=Han}/gu) ?? [];
  const words = text.match(/[\p{Script=Latin}\u00ad]+/gu) ?? [];
  return {
    /** Its length against the one that the limits are made for, at least 1. */
    scale: Math.max(1, locale === 'zh' ? hanzi.length / 2500 : words.length / 1500),
    /** The glyphs of an article about Chinese names are its subject: some 200 bytes each. */
    names: locale === 'de' ? Math.max(0, new Set(hanzi).size - 40) * 200 : 0,
  };
}

const localeOf = (path: string) => (path.startsWith('/de/') ? 'de' : 'zh');

/** What each page asked for and how long its text is, by address: no page is loaded twice. */
const loaded = new Map<string, ReturnType<typeof load>>();

function loadOnce(site: Site, path: string): ReturnType<typeof load> {
  const address = site.origin + path;
  const result = loaded.get(address) ?? load(address, path);
  loaded.set(address, result);
  return result;
}

async function load(address: string, path: string) {
  const { page, requests, close } = await visit(address);
  await page.waitForLoadState('networkidle');
  const paths = [...new Set(requests.map((url) => new URL(url).pathname))];
  const measures = await measure(page, localeOf(path));
  await close();
  return { paths: paths.filter((each) => !ASIDE.test(each)), ...measures };
}

const LIMITS = {
  // Of the next page, styles that only later modules need are 1 KB.
  de: { first: 90 * KB, next: 21 * KB },
  zh: { first: 230 * KB, next: 65 * KB },
};

describe.each(sites)('$name', (site) => {
  const sum = (paths: string[]) => paths.reduce((total, path) => total + bytesOf(site, path), 0);
  const double = site.pages.filter((path) => path.endsWith('/parallel/'));
  const articles = double.map((path) => path.replace(/parallel\/$/, ''));

  describe.each(articles)('%s', (path) => {
    const locale = localeOf(path);

    it('is light', async () => {
      const { paths, scale } = await loadOnce(site, path);
      expect(paths.length).toBeLessThanOrEqual(8);
      expect(bytesOf(site, path)).toBeLessThanOrEqual(14 * KB * scale);
      expect(sum(paths.filter((each) => each.endsWith('.js')))).toBeLessThanOrEqual(MODULE);
      expect(sum(paths)).toBeLessThanOrEqual(LIMITS[locale].first * scale);
    });

    it('is lighter still for who has read another one', async () => {
      const other = articles.find((each) => each !== path && each.startsWith(`/${locale}/`));
      if (!other) return;
      const known = new Set((await loadOnce(site, other)).paths);
      const { paths, scale, names } = await loadOnce(site, path);
      const added = paths.filter((each) => !known.has(each));
      expect(sum(added)).toBeLessThanOrEqual(LIMITS[locale].next * scale + names);
    });
  });

  describe.each(double)('%s', (path) => {
    it('is light', async () => {
      const { paths, scale } = await loadOnce(site, path);
      expect(bytesOf(site, path)).toBeLessThanOrEqual(26 * KB * scale);
      expect(paths.length).toBeLessThanOrEqual(8);
    });
  });

  it.each(site.pages)('%s has one script, no other framework and its style inlined', (path) => {
    const html = textOf(site, path);
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(1);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/_next|<link rel="stylesheet"/);
  });
});
