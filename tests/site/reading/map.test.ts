/** The contents while reading: a line of places, or a list that a word opens. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe';
import { visit } from '../visit';
import { PHONE, passageAtEye, settle, turnWheel, WAYS } from './helpers';

const slider = (page: Page) => page.locator('reading-map [role="slider"]');
const NUMBERS = '#text .number';

/** Scrolls as a reader does; the map comes with it. */
async function read(page: Page, by = 600): Promise<void> {
  await page.mouse.move(640, 400);
  await turnWheel(page, by);
  await slider(page).waitFor();
  await settle(page);
}

/** The number of the passage at the height of the eye; a heading counts as the one after it. */
const numberAtEye = (page: Page) =>
  page.evaluate((numbers) => {
    const begun = [...document.querySelectorAll<HTMLElement>('#text .blocks')].filter(
      (text) => text.getBoundingClientRect().top <= innerHeight * 0.34,
    );
    const row = begun[begun.length - 1]?.closest('.pair, .row');
    const all = [...document.querySelectorAll(numbers)];
    const next = all.find(
      (number) => row?.contains(number) || (row && row.compareDocumentPosition(number) & 4),
    );
    return next?.textContent;
  }, NUMBERS);

describe.each([WAYS.german, WAYS.chinese, WAYS.parallel])('%s, wide', (path) => {
  it('has a tick for each paragraph, a link for each heading, and shows where the reader is', async () => {
    const { page, errors, close } = await visit(path);
    expect(await slider(page).count()).toBe(0);
    await read(page);
    expect(await page.locator('reading-map i').count()).toBe(await page.locator(NUMBERS).count());
    const ids = await page
      .locator('#text .pair.head, #text .row.head')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const links = page.locator('reading-map nav a');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(ids);
    for (const name of await links.allTextContents()) expect(name).toMatch(/^[^\u00ad]{2,}$/);
    for (const by of [900, 1400, 5000, -2000]) {
      await turnWheel(page, by);
      const here = await numberAtEye(page);
      await expect.poll(() => page.locator('reading-map b').textContent()).toBe(here);
    }
    expect(errors).toEqual([]);
    await close();
  });

  it('is one stop of the tabulator, by which every paragraph and section is reached', async () => {
    const { page, close } = await visit(path);
    await read(page);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('reading-map *')].filter(
          (e) => e.tabIndex >= 0 && e.offsetParent,
        ).length,
    );
    expect(stops).toBe(1);
    await slider(page).focus();
    await page.keyboard.press('Home');
    expect(await slider(page).getAttribute('aria-valuenow')).toBe('1');
    const count = await page.locator(NUMBERS).count();
    for (let nth = 2; nth <= 5; nth++) {
      await page.keyboard.press('ArrowDown');
      expect(await slider(page).getAttribute('aria-valuenow')).toBe(String(nth));
      await settle(page);
    }
    await page.keyboard.press('PageDown');
    const said = (await slider(page).getAttribute('aria-valuetext')) ?? '';
    const names = await page.locator('reading-map nav a').allTextContents();
    expect(names.some((name) => said.endsWith(name))).toBe(true);
    await page.keyboard.press('End');
    expect(await slider(page).getAttribute('aria-valuenow')).toBe(String(count));
    const last = page.locator(NUMBERS).last();
    expect(await last.evaluate((e) => e.getBoundingClientRect().top < innerHeight)).toBe(true);
    await close();
  });

  it('jumps where it is tapped', async () => {
    const { page, close } = await visit(path);
    await read(page);
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('no map');
    await page.mouse.click(box.x + 6, box.y + box.height * 0.7);
    await settle(page);
    const part = await page.evaluate(() => {
      const text = document.querySelector('#text')?.getBoundingClientRect();
      return text ? -text.top / text.height : 0;
    });
    expect(part).toBeGreaterThan(0.5);
    expect(part).toBeLessThan(0.85);
    const heading = page.locator('reading-map nav a').nth(1);
    await heading.click();
    expect(await passageAtEye(page)).not.toBe('');
    expect(new URL(page.url()).hash).toBe(await heading.getAttribute('href'));
    await close();
  });

  it('covers no text and has no accessibility violation', async () => {
    const { page, close } = await visit(path);
    await read(page);
    expect(await violationsOf(page, { part: 'reading-map' })).toEqual([]);
    for (const width of [840, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      const right = await page.locator('reading-map b').evaluate((b) => {
        const range = document.createRange();
        range.selectNodeContents(b);
        return range.getBoundingClientRect().right;
      });
      const left = await page.locator('#text').evaluate((text) =>
        Math.min(
          ...[...text.querySelectorAll('.number, .blocks')]
            .map((e) => e.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ left }) => left),
        ),
      );
      expect(right, `${width} px`).toBeLessThanOrEqual(left);
    }
    await close();
  });
});

describe.each([WAYS.german, WAYS.chinese, WAYS.parallel])('%s, on a phone', (path) => {
  it('opens the list by a word that comes back when the reader scrolls back', async () => {
    const { page, errors, close } = await visit(path, PHONE);
    await page.mouse.move(100, 300);
    await turnWheel(page, 300, 6);
    await turnWheel(page, -80);
    const button = page.locator('reading-map button');
    await expect.poll(async () => (await button.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await button.click();
    const links = page.locator('reading-map nav a');
    await links.first().waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await slider(page).isVisible()).toBe(false);
    expect(await violationsOf(page, { part: 'reading-map' })).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await links.first().isVisible()).toBe(false);
    expect(await button.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await links.nth(2).click();
    expect(await links.first().isVisible()).toBe(false);
    const id = new URL(page.url()).hash;
    const top = await page.locator(id).evaluate((e) => e.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(160);
    expect(errors).toEqual([]);
    await close();
  });
});

it('is not there without JavaScript; the contents stand before the text', async () => {
  const { page, close } = await visit(WAYS.german, { ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('reading-map button').isVisible()).toBe(false);
  expect(await page.locator('.toc a').count()).toBeGreaterThan(3);
  await close();
});
