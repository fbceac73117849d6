/** The gutter of the double page: its line, its numbers, and the widths of its columns. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { linesOf, passageAtEye, scrollToPart, settle, WAYS } from './helpers';

const handle = (page: Page) => page.locator('reading-gutter');
const CHINESE = WAYS.parallel.replace('/de/', '/zh/');

/** The width of the German column of both, in percent. */
const german = (page: Page) =>
  page.evaluate(() => {
    const [de = 0, zh = 0] = ['de', 'zh'].map(
      (l) => document.querySelector(`#text .side-${l}`)?.getBoundingClientRect().width,
    );
    return Math.round((100 * de) / (de + zh));
  });
const now = async (page: Page) => Number(await handle(page).getAttribute('aria-valuenow'));

describe('the columns', () => {
  it.each([
    [WAYS.parallel, 'ArrowRight', 1],
    [CHINESE, 'ArrowRight', -1],
  ])('in %s get other widths by keys', async (path, key, sign) => {
    const { page, close } = await visit(path);
    await settle(page);
    const usual = await german(page);
    await expect.poll(() => now(page)).toBe(usual);
    await handle(page).focus();
    await expect
      .poll(async () => {
        await page.keyboard.press(key);
        return (await german(page)) - usual;
      })
      .not.toBe(0);
    expect(Math.sign((await german(page)) - usual)).toBe(sign);
    expect(Math.abs((await now(page)) - (await german(page)))).toBeLessThanOrEqual(1);
    await page.keyboard.press('Home');
    const least = await german(page);
    await page.keyboard.press('End');
    expect(Math.sign((await german(page)) - least)).toBe(sign);
    await handle(page).dblclick({ position: { x: 8, y: 30 } });
    expect(await german(page)).toBe(usual);
    await close();
  });

  it('follow the pointer, keep the text in view, and stay so', async () => {
    const { page, errors, close } = await visit(WAYS.parallel);
    await scrollToPart(page, 0.4);
    const id = await passageAtEye(page);
    const before = (await linesOf(page, id)).de ?? Number.NaN;
    const box = await handle(page).boundingBox();
    const x = (box?.x ?? 0) + (box?.width ?? 0) - 8;
    await page.mouse.move(x, 300);
    await expect
      .poll(() => handle(page).evaluate((e) => !!(e as HTMLElement).onpointerdown))
      .toBe(true);
    await page.mouse.down();
    for (const by of [20, 60, 120]) await page.mouse.move(x - by, 300);
    await page.mouse.up();
    const chosen = await german(page);
    expect(chosen).toBeLessThan(52);
    expect(Math.abs(((await linesOf(page, id)).de ?? Number.NaN) - before)).toBeLessThan(34);
    await page.mouse.move(x - 300, 300);
    expect(await german(page)).toBe(chosen);
    for (const path of [WAYS.parallel, CHINESE]) {
      await page.goto(path);
      expect(await german(page)).toBe(chosen);
    }
    expect(errors).toEqual([]);
    await close();
  });

  it('have no handle where the rows take turns, nor without JavaScript', async () => {
    for (const options of [
      { viewport: { width: 800, height: 700 } },
      { javaScriptEnabled: false },
    ]) {
      const { page, close } = await visit(WAYS.parallel, options);
      expect(await handle(page).isVisible()).toBe(false);
      await close();
    }
  });
});

describe.each([
  ['de', WAYS.parallel],
  ['zh', CHINESE],
])('the rows (%s)', (_, path) => {
  it.each([900, 1280, 1920])('have one first baseline at %d px', async (width) => {
    const { page, close } = await visit(path, { viewport: { width, height: 900 } });
    /** A mark without size stands on the baseline of the first line. */
    const apart = await page.evaluate(() => {
      const baseline = (element: Element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() && !walker.currentNode.textContent?.trim());
        const mark = document.createElement('span');
        mark.style.cssText = 'display:inline-block;width:0;height:0';
        walker.currentNode.parentNode?.insertBefore(mark, walker.currentNode);
        const { bottom } = mark.getBoundingClientRect();
        mark.remove();
        return bottom;
      };
      return [...document.querySelectorAll('.parallel .row:not(.footer)')].flatMap((row) => {
        const parts = row.querySelectorAll(':scope > .number, :scope > .side:not(.absent)');
        // A picture has no line to compare.
        const lines = [...parts].filter(
          (part) => !part.querySelector('.blocks > figure:first-child'),
        );
        const heights = lines.filter((part) => part.textContent?.trim()).map(baseline);
        const by = Math.max(...heights) - Math.min(...heights);
        return by > 1.5 ? [[row.id, by]] : [];
      });
    });
    expect(apart).toEqual([]);
    await close();
  });

  it('stand on one line from the title to the end', async () => {
    const { page, close } = await visit(path);
    const { line, article } = await page.evaluate(() => {
      const article = document.querySelector('.parallel') as HTMLElement;
      const { top, height } = getComputedStyle(article, '::before');
      return {
        line: [Number.parseFloat(top), Number.parseFloat(height)],
        article: article.offsetHeight,
      };
    });
    expect(line[0]).toBe(0);
    expect(line[1]).toBeCloseTo(article, -1);
    const centre = await page.evaluate(() =>
      [...document.querySelectorAll('#text .row > .number')].map((number) => {
        const { left, width } = number.getBoundingClientRect();
        return Math.round(left + width / 2);
      }),
    );
    expect(new Set(centre).size).toBe(1);
    await close();
  });
});
