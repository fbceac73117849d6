import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe';
import { visit } from '../visit';
import { baselines, beginnings, numbered, overlapping } from './boxes';
import { WAYS } from './helpers';

/** Opens a passage; returns how far its number has moved in the viewport. */
const open = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate(async (passage) => {
    const number = passage.querySelector<HTMLElement>(':scope > .number');
    const top = () => number?.getBoundingClientRect().top ?? Number.NaN;
    number?.scrollIntoView({ block: 'center' });
    const before = top();
    number?.click();
    while (!passage.querySelector(':scope > .counterpart > .tools'))
      await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    return Math.abs(top() - before);
  });

const sides = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((passage) => {
    const [text, panel] = ['.blocks', '.counterpart'].map((part) =>
      passage.querySelector(`:scope > ${part}`)?.getBoundingClientRect(),
    );
    return { end: text?.right ?? 0, start: panel?.left ?? 0, right: panel?.right ?? 0 };
  });

describe.each([1200, 1280, 1920])('at %i px', (width) => {
  it.each([WAYS.german, WAYS.chinese])(
    'every counterpart of %s faces its passage',
    async (path) => {
      const { page, errors, close } = await visit(path, { viewport: { width, height: 900 } });
      for (const id of await numbered(page)) {
        expect(await open(page, id), id).toBeLessThanOrEqual(1);
        const isText = page.locator(`#${id} > .blocks > :first-child:is(p, ul, ol, blockquote)`);
        const [{ end, start, right }, count, first, top] = await Promise.all([
          sides(page, id),
          isText.count(),
          baselines(page, id),
          beginnings(page, id),
        ]);
        expect(start, id).toBeGreaterThan(end);
        expect(right, id).toBeLessThanOrEqual(width);
        const [text = Number.NaN, counterpart = Number.NaN] = count > 0 ? first : top;
        expect(Math.abs(text - counterpart), id).toBeLessThanOrEqual(1);
      }
      expect(await page.locator('.counterpart').count()).toBeGreaterThan(5);
      expect(await overlapping(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('one by one, they are in no note’s way', async () => {
    const { page, close } = await visit(WAYS.german, { viewport: { width, height: 900 } });
    for (const id of await numbered(page)) {
      await open(page, id);
      expect(await overlapping(page), id).toEqual([]);
      await page.locator(`#${id} > .number`).dispatchEvent('click');
    }
    expect(await page.locator('.counterpart').count()).toBe(0);
    await close();
  });
});

it('keeps the line that was tapped while notes make room and when it closes', async () => {
  const { page, close } = await visit(WAYS.german);
  for (const id of await numbered(page)) {
    expect(await open(page, id), id).toBeLessThanOrEqual(1);
    const number = page.locator(`#${id} > .number`);
    const top = () => number.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.keyboard.press('Escape');
    expect(Math.abs((await top()) - before), id).toBeLessThanOrEqual(1);
  }
  await close();
});

it('has the note of a passage with the passage', async () => {
  const { page, close } = await visit(WAYS.german);
  const id = await page.locator('.pair:has(> .number):has(> .notes)').first().getAttribute('id');
  await open(page, id ?? '');
  const boxes = await page.locator(`#${id}`).evaluate((passage) =>
    ['.blocks', '.notes', '.counterpart'].map((part) => {
      const { left, top, right, bottom } =
        passage.querySelector(`:scope > ${part}`)?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    }),
  );
  const [text, note, counterpart] = boxes;
  expect(note?.left).toBe(text?.left);
  expect(note?.top).toBeGreaterThanOrEqual(text?.bottom ?? Number.NaN);
  expect(note?.right).toBeLessThan(counterpart?.left ?? Number.NaN);
  await close();
});

it('parts the two by a line that is there in forced colours, too', async () => {
  const { page, close } = await visit(WAYS.german, { forcedColors: 'active' });
  const [id = ''] = await numbered(page);
  await open(page, id);
  const seam = await page.locator(`#${id}`).evaluate((passage) => {
    const { borderLeftStyle, borderLeftWidth } = getComputedStyle(passage, '::after');
    const number = passage.querySelector('.number > span') as Element;
    return [borderLeftStyle, borderLeftWidth, getComputedStyle(number).borderTopStyle];
  });
  expect(seam).toEqual(['solid', '1px', 'solid']);
  await close();
});

it('says what has opened, takes the focus there and gives it back', async () => {
  const { page, close } = await visit(WAYS.german);
  const number = page.locator('.pair > .number').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.counterpart');
  await panel.locator('.tools').waitFor();
  expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
  const label = await panel.getAttribute('aria-label');
  expect(label).toBe('Absatz 1 auf Chinesisch');
  await expect
    .poll(() => page.locator('reading-aids > [role="status"]').allTextContents())
    .toContain(label);
  // The keys lead from the panel into the sentences of the passage.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.lit').count()).toBeGreaterThan(1);
  await panel.locator('.tools [name="close"]').focus();
  await page.keyboard.press('Enter');
  expect(await panel.count()).toBe(0);
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await number.getAttribute('aria-expanded')).toBe('false');
  await close();
});

it('takes another form with the width of the window and stays open', async () => {
  const { page, close } = await visit(WAYS.german, { hasTouch: true });
  const ids = (await numbered(page)).slice(0, 2);
  for (const id of ids) await open(page, id);
  const panels = page.locator('.counterpart');
  const positions = () =>
    panels.evaluateAll((all) => all.map((panel) => getComputedStyle(panel).position));
  expect(await positions()).toEqual(['static', 'static']);
  await page.setViewportSize({ width: 900, height: 800 });
  expect(await positions()).toEqual(['static', 'static']);
  expect(await overlapping(page)).toEqual([]);
  // There is one sheet only.
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(positions).toEqual(['fixed']);
  const expanded = page.locator('.number[aria-expanded="true"]');
  expect(await expanded.getAttribute('aria-controls')).toBe(await panels.getAttribute('id'));
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await positions()).toEqual(['static']);
  expect(await page.locator('html.with-sheet').count()).toBe(0);
  await close();
});

it('has no accessibility violation, nor any contrast too low in the dark', async () => {
  const { page, close } = await visit(WAYS.chinese);
  const [id = ''] = await numbered(page);
  await open(page, id);
  const part = `#${id}`;
  expect(await violationsOf(page, { part })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page, { part, rule: 'color-contrast' })).toEqual([]);
  await close();
});
