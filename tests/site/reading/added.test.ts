import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { WAYS } from './helpers';

const FORMS = { pure: 0, annotated: 1, pinyin: 2 };
const choose = (page: Page, form: keyof typeof FORMS) =>
  page.locator('[data-of="added"] button').nth(FORMS[form]).click();
const readings = (page: Page) => page.locator('#text ruby.reading');

describe.each([WAYS.german, WAYS.chinese])('%s', (address) => {
  it('is pure text and numbers if the reader wants it so, on every page from then on', async () => {
    const { page, close } = await visit(address);
    const text = await page.locator('#text .blocks').allTextContents();
    await choose(page, 'pure');
    for (const selector of ['.number', '#text p']) {
      expect(await page.locator(selector).first().isVisible()).toBe(true);
    }
    for (const selector of ['#text sup', '#text .note']) {
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    }
    expect(await page.locator('#text .term').count()).toBe(0);
    expect(await page.locator('#text .blocks').allTextContents()).toEqual(text);
    await page.goto(WAYS.parallel);
    expect(await page.locator('#text sup').first().isVisible()).toBe(false);
    await page.goto(address);
    expect(await page.locator('[data-of="added"] [aria-pressed="true"]').textContent()).toBe(
      await page.locator('[data-of="added"] button').nth(FORMS.pure).textContent(),
    );
    await choose(page, 'annotated');
    await page.locator('#text .term').first().click();
    await page.locator('.card:popover-open').waitFor();
    await close();
  });

  it('is annotated without a script, and the switch leaves no trace', async () => {
    const { page, close } = await visit(address, { javaScriptEnabled: false });
    expect(await page.locator('#text sup').first().isVisible()).toBe(true);
    expect(await page.locator('[data-of] button').count()).toBe(0);
    await close();
  });
});

it('shows pinyin over words when asked, and fetches nothing for it before', async () => {
  const { page, requests, close } = await visit(WAYS.chinese);
  expect(requests.filter((url) => /pinyin/.test(url))).toEqual([]);
  const text = page.locator('#text');
  const [words, height] = [await text.textContent(), (await text.boundingBox())?.height ?? 0];
  await choose(page, 'pinyin');
  await expect.poll(() => readings(page).count()).toBeGreaterThan(1000);
  expect(await readings(page).locator('rt').first().getAttribute('data-pinyin')).toMatch(/\p{L}/u);
  expect(await page.locator('#text rt[data-sure]').count()).toBeGreaterThan(50);
  expect(await page.locator('[data-of="added"] [role="status"]').textContent()).not.toBe('');
  // Not copied either: the text stays what it was.
  expect(await text.textContent()).toBe(words);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#text .pair') as Element);
    const clipboardData = new DataTransfer();
    document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return ['text/plain', 'text/html'].map((type) => clipboardData.getData(type));
  });
  expect(copied.join()).not.toMatch(/ruby|<rt|wbr|[\u0100-\u01dc]/);
  // Every line of a paragraph has the same height.
  const paragraph = page.locator('#text .pair p').first();
  const lines = await paragraph.evaluate((p) => {
    const { height } = p.getBoundingClientRect();
    return height / Number.parseFloat(getComputedStyle(p).lineHeight);
  });
  expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.02);
  await choose(page, 'annotated');
  expect(await readings(page).count()).toBe(0);
  expect((await text.boundingBox())?.height).toBe(height);
  await close();
});

it('keeps pinyin from page to page, over a counterpart, too', async () => {
  const { page, errors, close } = await visit('/de/zeichen/');
  await choose(page, 'pinyin');
  await expect.poll(() => readings(page).count()).toBeGreaterThan(20);
  await page.locator('#text .number').first().click();
  await page.locator('.counterpart ruby.reading').first().waitFor();
  await page.goto('/zh/zeichen/parallel/');
  await expect.poll(() => readings(page).count()).toBeGreaterThan(500);
  expect(await page.locator('.side-de ruby.reading').count()).toBeGreaterThan(20);
  expect(errors).toEqual([]);
  await close();
});

it('says so when readings cannot be had', async () => {
  const { page, close } = await visit(WAYS.chinese);
  await page.route('**/pinyin.json', (route) => route.abort());
  await choose(page, 'pinyin');
  const status = page.locator('[data-of="added"] [role="status"]');
  await expect.poll(() => status.textContent()).toBe('拼音未能载入。');
  expect(await page.locator('#text p').first().isVisible()).toBe(true);
  await close();
});

it('has three sizes of letters', async () => {
  const { page, close } = await visit(WAYS.german);
  const size = () =>
    page
      .locator('#text p')
      .first()
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const sizes = [await size()];
  for (const at of [1, 2]) {
    await page.locator('[data-of="size"] button').nth(at).click();
    sizes.push(await size());
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  await page.reload();
  expect(await size()).toBe(sizes[2]);
  await close();
});
