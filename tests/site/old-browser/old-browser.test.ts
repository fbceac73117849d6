import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../visit';
import { canStart, startOldBrowser } from './start';

const paths = [
  ...['/', '/de/', '/de/setzerei/', '/de/zeichen/', '/de/setzerei/parallel/', '/de/glossary/'],
  ...['/zh/', '/zh/setzerei/', '/zh/papier/', '/zh/zeichen/parallel/', '/zh/glossary/'],
];

/** Said of each card by Chromium from before popovers: no error of the page. */
const POPOVER = /^Found a 'popover' attribute/;

let browser: Browser;
let stop = async () => {};
beforeAll(async () => {
  if (canStart) ({ browser, stop } = await startOldBrowser());
});
afterAll(() => stop());

async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !POPOVER.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, errors, close: () => context.close() };
}

/** Elements with hanzi and German letters of every kind. */
const DRAWN = '.masthead a, .masthead span, h1, h1 *, h2, h2 *, p, p span, .term, .card p, dd';

/** What the browser reports of the fonts that draw the elements. */
async function fontsOf(page: Page, selector: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await session.detach();
  return found.flatMap(({ fonts }) => fonts);
}

const areOurs = (fonts: Awaited<ReturnType<typeof fontsOf>>) =>
  fonts.every(({ isCustomFont }) => isCustomFont);

/** Boxes of text that lie over the text of an article. */
const overlaid = (page: Page) =>
  page.evaluate(() => {
    const other = '.card, dialog, .sources, .article-foot';
    const texts = [...document.querySelectorAll('.pair p, .row p')].filter(
      (text) => !text.closest(other),
    );
    const others = document.querySelectorAll(other);
    const boxes = [...others].map((other) => other.getBoundingClientRect());
    return texts.filter((text) => {
      const box = text.getBoundingClientRect();
      return boxes.some(
        ({ width, top, bottom, left, right }) =>
          width > 0 &&
          box.left < right &&
          left < box.right &&
          box.top < bottom - 1 &&
          top < box.bottom - 1,
      );
    }).length;
  });

describe.skipIf(!canStart).each(paths)('%s in Chromium 109', (path) => {
  it.each([true, false])('is set as designed, with JavaScript: %s', async (javaScriptEnabled) => {
    const { page, errors, close } = await visit(path, { javaScriptEnabled });
    const [ground, family] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).fontFamily,
    ]);
    expect(ground).toBe('rgb(253, 252, 249)');
    expect(family).toContain(path.startsWith('/zh/') ? 'Noto Serif SC' : 'Literata');
    if (javaScriptEnabled) {
      const fonts = () => fontsOf(page, DRAWN);
      await expect.poll(async () => (await fonts()).length).toBeGreaterThan(5);
      await expect.poll(fonts).toSatisfy(areOurs);
    }
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
      expect(await overlaid(page), `${width} px`).toBe(0);
    }
    expect(await page.locator('dialog:visible').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe.skipIf(!canStart)('an article in Chromium 109', () => {
  it.each([true, false])(
    'leads to the other language, JavaScript: %s',
    async (javaScriptEnabled) => {
      const { page, errors, close } = await visit('/de/setzerei/', { javaScriptEnabled });
      await page.locator('.masthead a[hreflang="zh-Hans"]').click();
      await page.waitForURL(/\/zh\/setzerei\//);
      expect(await page.locator('h1').textContent()).toBe('河边的排字房');
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('explains its names in a list behind the text', async () => {
    const { page, close } = await visit('/de/setzerei/');
    const cards = page.locator('.card');
    expect(await cards.count()).toBeGreaterThan(10);
    const end = (await page.locator('.pair').last().boundingBox())?.y ?? Number.NaN;
    for (const card of [cards.first(), cards.last()]) {
      expect(await card.isVisible()).toBe(true);
      expect((await card.boundingBox())?.y).toBeGreaterThan(end);
    }
    expect(await page.locator('.cards h2').isVisible()).toBe(true);
    await close();
  });

  it.each([true, false])(
    'leads from a name to its place in the list and back, JavaScript: %s',
    async (javaScriptEnabled) => {
      const { page, errors, close } = await visit('/de/setzerei/', { javaScriptEnabled });
      const term = page.locator('#text .term').nth(4);
      await term.click();
      const card = page.locator('.card:target');
      expect((await card.boundingBox())?.y).toBeLessThan(700);
      await card.locator('a').click();
      expect(await page.locator('.term:target').getAttribute('href')).toBe(
        await term.getAttribute('href'),
      );
      expect(errors).toEqual([]);
      await close();
    },
  );

  it.each(['/de/setzerei/', '/zh/setzerei/'])('opens counterparts on %s', async (path) => {
    const { page, errors, close } = await visit(path);
    const number = page.locator('.number').nth(1);
    expect(await number.getAttribute('aria-expanded')).toBe('false');
    await number.click();
    await page.locator('.counterpart .tools').waitFor();
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => fontsOf(page, '.counterpart p:not(.tools)')).toSatisfy(areOurs);
    await page.keyboard.press('Escape');
    expect(await page.locator('.counterpart').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('keeps the theme that the reader chose', async () => {
    const { page, errors, close } = await visit('/de/setzerei/');
    await page.locator('[data-of="theme"] button').nth(2).click();
    await page.reload();
    const dark = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(dark).toBe('rgb(20, 20, 19)');
    expect(errors).toEqual([]);
    await close();
  });
});
