import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe';
import { visit } from '../visit';
import { PHONE, WAYS } from './helpers';

const HALF = PHONE.viewport.height / 2;

/** A phone on which a number has been tapped. */
async function opened(path = WAYS.german, nth = 1, options = {}) {
  const visited = await visit(path, { ...PHONE, reducedMotion: 'reduce', ...options });
  const number = visited.page.locator('.pair > .number').nth(nth);
  await number.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await number.tap();
  await visited.page.locator('.counterpart > .tools').waitFor();
  return { ...visited, number, panel: visited.page.locator('.counterpart') };
}

const tops = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('.counterpart');
    const text = panel?.parentElement?.querySelector('.blocks');
    const masthead = document.querySelector('.masthead');
    return {
      sheet: Math.round(panel?.getBoundingClientRect().top ?? Number.NaN),
      bottom: Math.round(panel?.getBoundingClientRect().bottom ?? Number.NaN),
      text: text?.getBoundingClientRect().top ?? Number.NaN,
      masthead: Math.max(0, masthead?.getBoundingClientRect().bottom ?? 0),
    };
  });

const shown = (page: Page) => page.locator('.counterpart > .bar b').textContent();

/** A finger that goes over the sheet. */
const swipe = (page: Page, across: number, down = 0) =>
  page.locator('.counterpart').evaluate(
    (target, [across, down]) => {
      const at = (clientX: number, clientY: number) =>
        new Touch({ identifier: 1, target, clientX, clientY });
      const [from, to] = [at(180, 600), at(180 + (across ?? 0), 600 + (down ?? 0))];
      const common = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        new TouchEvent('touchstart', { ...common, touches: [from], changedTouches: [from] }),
      );
      target.dispatchEvent(new TouchEvent('touchend', { ...common, changedTouches: [to] }));
    },
    [across, down],
  );

describe.each([WAYS.german, WAYS.chinese])('the sheet of %s', (path) => {
  it('has the lower half and leaves the paragraph in the upper one', async () => {
    const { page, errors, close } = await opened(path);
    expect(await tops(page)).toMatchObject({ sheet: HALF, bottom: PHONE.viewport.height });
    await expect.poll(async () => (await tops(page)).text).toBeLessThan(HALF);
    const { text, masthead } = await tops(page);
    expect(text).toBeGreaterThanOrEqual(masthead);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(PHONE.viewport.width);
    const wide = await page
      .locator('.counterpart')
      .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(wide).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('follows by button, key and swipe, one at a time', async () => {
    const { page, panel, close } = await opened(path);
    const second = await shown(page);
    expect(second).toMatch(/2/);
    await panel.locator('.bar [value="1"]').tap();
    expect(await shown(page)).toMatch(/3/);
    expect(await panel.count()).toBe(1);
    const onButton = () =>
      page.evaluate(() => (document.activeElement as HTMLButtonElement | null)?.value);
    expect(await onButton()).toBe('1');
    expect((await tops(page)).sheet).toBe(HALF);
    expect((await tops(page)).text).toBeLessThan(HALF);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toMatch(/4/);
    await swipe(page, -120);
    expect(await shown(page)).toMatch(/5/);
    await swipe(page, 120, 20);
    expect(await shown(page)).toMatch(/4/);
    // That was a scroll.
    await swipe(page, 70, 200);
    expect(await shown(page)).toMatch(/4/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toBe(second);
    expect((await tops(page)).text).toBeGreaterThanOrEqual((await tops(page)).masthead);
    expect(await page.locator('.number[aria-expanded="true"]').count()).toBe(1);
    await close();
  });
});

it('ends where the text ends', async () => {
  const { page, panel, close } = await opened(WAYS.german, 0);
  const button = (value: string) => panel.locator(`.bar [value="${value}"]`);
  expect(await button('-1').isDisabled()).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect(await shown(page)).toMatch(/1$/);
  while (await button('1').isEnabled()) await button('1').tap();
  const all = await page.locator('.pair > .number').allTextContents();
  expect(await shown(page)).toMatch(new RegExp(`${all.length}$`));
  expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
  await close();
});

it('is closed by its own word and by Escape, with the focus on the number', async () => {
  const { page, panel, number, close } = await opened();
  await panel.locator('.bar [name="close"]').tap();
  expect(await panel.count()).toBe(0);
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
  await number.tap();
  await panel.locator('.tools').waitFor();
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await number.getAttribute('aria-expanded')).toBe('false');
  await close();
});

it('is no trap: the text is read on, to its end, and another number is tapped', async () => {
  const { page, panel, close } = await opened();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const end = await page
    .locator('.foot')
    .evaluate((foot) => Math.round(foot.getBoundingClientRect().bottom));
  expect(end).toBeLessThanOrEqual(HALF);
  expect(await panel.count()).toBe(1);
  const other = page.locator('.pair > .number').nth(4);
  await other.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 60));
  await other.tap();
  await panel.locator('.tools').waitFor();
  expect(await panel.count()).toBe(1);
  expect(await shown(page)).toMatch(/5/);
  await close();
});

it('opens a note of the text above it and one of the counterpart in it', async () => {
  const { page, close } = await visit(WAYS.german, { ...PHONE, reducedMotion: 'reduce' });
  const passage = page.locator('.pair:has(> .number):has(> .notes)').first();
  await passage.locator('> .number').tap();
  await passage.locator('.counterpart > .tools').waitFor();
  const topOf = (note: string) =>
    passage.locator(note).evaluate((e) => e.getBoundingClientRect().top);
  await passage
    .locator('> .blocks sup a')
    .first()
    .evaluate((mark) => (mark as HTMLElement).click());
  await expect.poll(() => topOf('> .notes > .note:target')).toBeLessThan(HALF);
  expect(await topOf('> .notes > .note:target')).toBeGreaterThan(0);
  await passage
    .locator('.counterpart sup a')
    .first()
    .evaluate((mark) => (mark as HTMLElement).click());
  await expect.poll(() => topOf('.counterpart .note:target')).toBeGreaterThan(HALF);
  expect(await topOf('.counterpart .note:target')).toBeLessThan(PHONE.viewport.height);
  await close();
});

it('hides nothing whole that gets the focus', async () => {
  const { page, close } = await opened(WAYS.german, 2);
  const hidden: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate((half) => {
      const focused = document.activeElement as HTMLElement;
      if (focused.closest('.counterpart')) return '';
      const { top, bottom } = focused.getBoundingClientRect();
      return bottom > 0 && top < half - 4 ? 'free' : focused.outerHTML;
    }, HALF);
    if (seen && seen !== 'free') hidden.push(seen);
  }
  expect(hidden).toEqual([]);
  await close();
});

it('has a name, scrolls by itself and keeps the note of the paragraph in the text', async () => {
  const { page, panel, close } = await opened(WAYS.german, 2);
  expect(await panel.getAttribute('aria-label')).toBe('Absatz 3 auf Chinesisch');
  expect(await panel.evaluate((element) => element.tagName)).toBe('SECTION');
  const scrolled = await panel.evaluate((element) => {
    element.scrollTop = 100;
    return [element.scrollTop, element.querySelector('.bar')?.getBoundingClientRect().top];
  });
  expect(scrolled).toEqual([100, HALF + 2]);
  const note = page.locator('.pair:has(> .counterpart) > .notes');
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  expect(await violationsOf(page, { part: '.counterpart' })).toEqual([]);
  await close();
});

it('is none where a window is low, as on a phone that lies or at 400 %', async () => {
  const { panel, close } = await opened(WAYS.german, 1, { viewport: { width: 320, height: 256 } });
  expect(await panel.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  await close();
});
