import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/site';
import { visit } from '../visit';
import { documentsWith } from './documents';
import { WORDS } from './words';

/** 320 CSS pixels are also a window of 1280 at 400 %. */
const WIDTHS = [320, 360, 768, 1280];

/** The page where it is wider than the window, and texts that leave the block in which they stand. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} px`);
    const blockOf = (element: Element | null): Element => {
      const isInLine = /^(?:inline|ruby)/.test(element ? getComputedStyle(element).display : '');
      return isInLine ? blockOf(element?.parentElement ?? null) : (element ?? root);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // What scrolls by itself, and what is not shown yet.
      if (!parent || parent.closest('pre, table:not(.proof *), .skip')) continue;
      const block = blockOf(parent);
      const box = block.getBoundingClientRect();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        if (width > 0 && (left < box.left - 1 || right > box.right + 1)) {
          const { tagName, className } = block;
          found.push(`${tagName}.${className} to ${box.right}: ${parent.tagName} to ${right}`);
        }
      }
    }
    return [...new Set(found)];
  });

describe.each(Object.entries(WORDS))('%s', (_, word) => {
  it.each(locales)('is no wider than its place, %s', async (locale) => {
    const { page, close } = await visit('/404.html', { bypassCSP: true });
    const found: Record<string, string[]> = {};
    for (const [name, html] of Object.entries(documentsWith(word, locale))) {
      await page.setContent(html);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await tooWide(page);
        if (wide.length > 0) found[`${name} at ${width} px`] = wide;
      }
    }
    expect(found).toEqual({});
    await close();
  });
});
