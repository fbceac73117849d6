/** One side of the double page hidden, and revealed by paragraph or by sentence. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '@/lib/strings';
import { violationsOf } from '../axe';
import { visit } from '../visit';
import { PHONE, WAYS } from './helpers';

const choose = (page: Page, value: string) =>
  page.locator(`reading-sides label:has([value="${value}"])`).click();

/** The rows with both sides and at least two sentences that have a counterpart. */
const ROW = '#text .row:has(.side-de [data-s="1"]):has(.side-zh [data-s="1"])';
const row = (page: Page) => page.locator(ROW).first();

/** Texts of the double page that are there to be seen, by language. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const textOf = (side: string) =>
      [...document.querySelectorAll(`#text .${side} .blocks`)].filter(
        (text) => getComputedStyle(text).visibility === 'visible',
      ).length;
    return { de: textOf('side-de'), zh: textOf('side-zh') };
  });

/** Where every paragraph of both sides begins. */
const tops = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('#text .side .blocks')];
    const [first = 0, ...others] = texts.map((text) => text.getBoundingClientRect().top);
    return others.map((top) => Math.round(top - first));
  });

const copyAll = (page: Page) =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#text') as Element);
    const clipboardData = new DataTransfer();
    document.body.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    getSelection()?.removeAllRanges();
    return clipboardData.getData('text/plain') + clipboardData.getData('text/html');
  });

const HANZI = /\p{Script=Han}{4}/u;

describe.each([
  ['wide', {}],
  ['on a phone', PHONE],
])('%s', (_, options) => {
  it('hides a side from eyes, ears and clipboard, and nothing moves', async () => {
    const { page, errors, close } = await visit(WAYS.parallel, options);
    const before = await tops(page);
    const all = await seen(page);
    await choose(page, 'de');
    await page.locator('.reveal').first().waitFor();
    expect(await seen(page)).toEqual({ de: all.de, zh: 0 });
    expect(await tops(page)).toEqual(before);
    const tree = await page.locator('#text').ariaSnapshot();
    expect(tree).not.toMatch(/text: .*\p{Script=Han}{4}/u);
    expect(tree).toContain(strings.de.sides.paragraph.zh.replace('#', '1'));
    expect(await copyAll(page)).not.toMatch(HANZI);
    await choose(page, '');
    await expect.poll(() => seen(page)).toEqual(all);
    expect(await page.locator('.reveal, .veiled').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('reveals a paragraph where its blank is tapped', async () => {
    const { page, close } = await visit(WAYS.parallel, options);
    await choose(page, 'zh');
    await row(page).locator('.reveal').click();
    expect((await seen(page)).de).toBe(1);
    expect(await row(page).locator('.side-de .blocks').isVisible()).toBe(true);
    await close();
  });
});

it('reveals a paragraph by its number, which opens the tools after that', async () => {
  const { page, close } = await visit(WAYS.parallel);
  await choose(page, 'de');
  await page.locator('.reveal').first().waitFor();
  const number = row(page).locator('> .number');
  const label = (await number.getAttribute('aria-label')) ?? '';
  const shown = (await number.textContent()) ?? '';
  expect(label).toBe(strings.de.sides.paragraph.zh.replace('#', shown));
  await number.focus();
  await page.keyboard.press('Enter');
  expect((await seen(page)).zh).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('side-zh');
  expect(await number.getAttribute('aria-label')).not.toBe(label);
  expect(await page.locator('.counterpart').count()).toBe(0);
  await number.click();
  await page.locator('.counterpart .tools').waitFor();
  await close();
});

it('reveals headings, by keys alone', async () => {
  const { page, close } = await visit(WAYS.parallel);
  await page.locator('reading-sides').waitFor();
  await page.locator('reading-sides input').first().focus();
  await page.keyboard.press('ArrowRight');
  const heading = page.locator('#text .row.head .reveal').first();
  await heading.waitFor();
  expect(await heading.getAttribute('aria-label')).toBe(strings.de.sides.heading.zh);
  await heading.focus();
  await page.keyboard.press('Enter');
  expect((await seen(page)).zh).toBe(1);
  await close();
});

describe('a sentence', () => {
  it.each(['pointer', 'keys'])('shows its counterpart alone (%s)', async (by) => {
    const { page, close } = await visit(WAYS.parallel);
    await choose(page, 'de');
    await page.locator('.reveal').first().waitFor();
    const own = row(page).locator('.side-de [data-s="1"]').first();
    if (by === 'pointer') await own.click();
    else {
      await row(page).locator('> .number').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    }
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#text .side-zh [data-s]')]
        .filter((piece) => getComputedStyle(piece).visibility === 'visible')
        .map((piece) => piece.dataset.s),
    );
    expect(new Set(visible)).toEqual(new Set(['1']));
    const words = (await row(page).locator('.side-zh [data-s="1"]').allTextContents()).join('');
    expect(await page.locator('reading-sides [role="status"]').textContent()).toBe(words);
    const copied = await copyAll(page);
    expect(copied.match(new RegExp(HANZI, 'gu'))?.every((four) => words.includes(four))).toBe(true);
    await close();
  });

  it('by sentence, the paragraph comes back whole', async () => {
    const { page, close } = await visit(WAYS.parallel);
    await choose(page, 'de');
    await page.locator('.reveal').first().waitFor();
    const sentences = await row(page)
      .locator('.side-zh [data-s]')
      .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLElement).dataset.s))]);
    for (const s of sentences) {
      const own = row(page).locator(`.side-de p > [data-s="${s}"]`).first();
      const { x, y } = await own.evaluate((piece) => {
        const [line] = piece.getClientRects();
        return { x: (line?.left ?? 0) + 4, y: (line?.top ?? 0) + 8 };
      });
      await page.mouse.click(x, y);
    }
    expect(await row(page).locator('.veiled, .reveal').count()).toBe(0);
    await close();
  });
});

it('really hides where colours are forced', async () => {
  const { page, close } = await visit(WAYS.parallel, { forcedColors: 'active' });
  await choose(page, 'de');
  await page.locator('.reveal').first().waitFor();
  expect((await seen(page)).zh).toBe(0);
  await close();
});

it.each([WAYS.parallel, WAYS.parallel.replace('/de/', '/zh/')])(
  'has no accessibility violation in %s with a side hidden',
  async (path) => {
    const { page, close } = await visit(path);
    await choose(page, path.startsWith('/de') ? 'de' : 'zh');
    await page.locator('.reveal').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  },
);

it('keeps the room of the choice without JavaScript, and shows everything', async () => {
  const { page, close } = await visit(WAYS.parallel, { javaScriptEnabled: false });
  expect(await page.locator('reading-sides').isVisible()).toBe(false);
  const { de, zh } = await seen(page);
  expect(Math.min(de, zh)).toBeGreaterThan(10);
  await close();
  const scripted = await visit(WAYS.parallel);
  await scripted.page.locator('reading-sides').waitFor();
  await scripted.close();
});
