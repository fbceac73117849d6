import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visit } from './visit';

const articles = ['/de/setzerei/', '/zh/setzerei/', '/de/zeichen/', '/zh/papier/'];
const widths = [360, 768, 1280, 1920];

/** Runs in the page: the lines of every paragraph, as the browser broke them. */
function linesOfParagraphs(): { text: string; left: number; right: number }[][] {
  return [...document.querySelectorAll('.pair .blocks > p')].map((paragraph) => {
    const lines: { text: string; left: number; right: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('sup')) continue;
      const text = node.nodeValue ?? '';
      for (let i = 0; i < text.length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        const line = lines.at(-1);
        if (line && box.top < line.bottom - 2) {
          line.text += text[i];
          line.right = box.right;
        } else
          lines.push({ text: text[i] ?? '', left: box.left, right: box.right, bottom: box.bottom });
      }
    }
    return lines;
  });
}

describe.each(articles)('%s', (path) => {
  const chinese = path.startsWith('/zh/');
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(path);
  });
  afterAll(() => visited.close());

  /** The page at another width. */
  const at = async (width: number): Promise<Page> => {
    await visited.page.setViewportSize({ width, height: 900 });
    return visited.page;
  };

  it.each(widths)('has lines of a good measure, begun by no orphan, at %d px', async (width) => {
    const paragraphs = await (await at(width)).evaluate(linesOfParagraphs);
    const full = paragraphs.flatMap((lines) => lines.slice(0, -1).map((line) => line.text.length));
    const mean = full.reduce((sum, length) => sum + length, 0) / full.length;
    if (width >= 768) {
      expect(mean).toBeGreaterThan(chinese ? 31 : 58);
      expect(mean).toBeLessThan(chinese ? 38 : 72);
    } else {
      expect(mean).toBeGreaterThan(chinese ? 14 : 26);
    }
    // Marks that belong to the line before.
    const begun = paragraphs.flatMap((lines) => lines.slice(1).map(({ text }) => text.trim()));
    const orphans = begun.filter((text) =>
      chinese ? /^[，。、；：？！）》」』”’·…—]/u.test(text) : /^[.,;:?!)“–]/u.test(text),
    );
    expect(orphans).toEqual([]);
  });

  it('hyphenates no heading', async () => {
    const headings = await visited.page.locator('h1, h2, h3').allTextContents();
    expect(headings.filter((text) => text.includes('\u00AD'))).toEqual([]);
  });

  it.each(widths)('sets numbers on the baseline of the first line at %d px', async (width) => {
    const differences = await (await at(width)).evaluate(() => {
      const baseline = (parent: Element) => {
        const probe = document.createElement('span');
        probe.style.cssText = 'display:inline-block;width:0;height:0';
        parent.prepend(probe);
        const { bottom } = probe.getBoundingClientRect();
        probe.remove();
        return bottom;
      };
      return [...document.querySelectorAll('.pair')].flatMap((pair) => {
        const number = pair.querySelector('.number > span');
        const text = pair.querySelector('.blocks > p:first-child');
        return number && text ? [Math.abs(baseline(number) - baseline(text))] : [];
      });
    });
    expect(differences.length).toBeGreaterThan(5);
    expect(Math.max(...differences)).toBeLessThan(1);
  });

  it.each([1200, 1280, 1920])('lets no note run into another or a text at %d px', async (width) => {
    const overlaps = await (await at(width)).evaluate(() => {
      const notes = [...document.querySelectorAll('.note')].map((n) => n.getBoundingClientRect());
      const texts = [...document.querySelectorAll('.pair > .blocks')].map((t) =>
        t.getBoundingClientRect(),
      );
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return notes.filter(
        (note, i) =>
          notes.some((other, j) => i < j && meet(note, other)) ||
          texts.some((text) => meet(note, text)),
      ).length;
    });
    expect(overlaps).toBe(0);
  });
});

describe('circumstances', () => {
  // A Chinese fallback is on the reader's device, not on the test machine.
  it('keeps its length without its fonts', async () => {
    const context = { viewport: { width: 360, height: 640 } };
    const { page, close } = await visit('/de/setzerei/', context);
    const withFonts = await page.evaluate(() => document.body.scrollHeight);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.reload();
    const family = await page.evaluate(
      () => [...document.fonts].filter((face) => face.status === 'loaded').length,
    );
    const without = await page.evaluate(() => document.body.scrollHeight);
    expect(family).toBe(0);
    // Fallback faces have matched metrics: the page keeps nearly its length.
    expect(Math.abs(without / withFonts - 1)).toBeLessThan(0.12);
    await close();
  });

  it.each(['/de/setzerei/', '/zh/setzerei/', '/de/setzerei/parallel/'])(
    '%s begins at the same height before its fonts are there',
    async (path) => {
      const { page, close } = await visit(path);
      const heights: number[][] = [];
      for (const _ of ['with fonts', 'without']) {
        const measured: number[] = [];
        for (const width of [360, 412, 430, 480, 520, 768]) {
          await page.setViewportSize({ width, height: 800 });
          measured.push(await page.evaluate(() => document.querySelector('main')?.offsetTop ?? 0));
        }
        heights.push(measured);
        await page.route('**/*.woff2', (route) => route.abort());
        await page.reload();
      }
      const [first = [], second = []] = heights;
      for (const [index, height] of first.entries()) {
        expect(Math.abs(height - (second[index] ?? 0))).toBeLessThan(8);
      }
      await close();
    },
  );

  it.each(['light', 'dark'] as const)(
    'writes everything as strong as the text for who wants more contrast, %s',
    async (colorScheme) => {
      const { page, close } = await visit('/de/setzerei/', { contrast: 'more', colorScheme });
      const [text, facts, note] = await page.evaluate(() =>
        ['body', '.facts', '.note'].map(
          (selector) => getComputedStyle(document.querySelector(selector) as Element).color,
        ),
      );
      expect([facts, note]).toEqual([text, text]);
      await close();
    },
  );

  it('keeps text and marks apart from the ground in forced colours', async () => {
    const { page, close } = await visit('/de/setzerei/', { forcedColors: 'active' });
    const [ink, ground, link] = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('.number') as Element).color,
    ]);
    expect(ink).not.toBe(ground);
    expect(link).not.toBe(ground);
    await close();
  });

  it.each(['/de/setzerei/', '/zh/setzerei/parallel/'])('%s prints', async (path) => {
    const { page, close } = await visit(path);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(20);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead nav').isVisible()).toBe(false);
    expect(await page.locator('.number').first().isVisible()).toBe(true);
    if (path.includes('parallel')) {
      // Paper is narrower than the screen on which the columns close.
      await page.setViewportSize({ width: 660, height: 900 });
      const [left, right] = await page.locator('.row:nth-child(3) .side').all();
      const [a, b] = [await left?.boundingBox(), await right?.boundingBox()];
      expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThan(b?.x ?? 0);
    }
    await close();
  });

  it('can be zoomed to 200 %', async () => {
    const { page, close } = await visit('/de/setzerei/', { viewport: { width: 640, height: 400 } });
    await page.addStyleTag({ content: 'html{font-size:200%}' }).catch(() => undefined);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(640);
    await close();
  });
});
