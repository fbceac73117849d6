import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visit } from '../visit';
import { WAYS } from './helpers';

const hint = (page: Page) => page.locator('reading-hint');

it.each(['de', 'zh'] as const)('tells what can be tapped until it was tapped: %s', async (l) => {
  const address = { de: WAYS.german, zh: WAYS.chinese }[l];
  const { page, close } = await visit(address);
  expect(await hint(page).isVisible()).toBe(true);
  const top = () =>
    page.locator('#text').evaluate((text) => text.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.locator('#text .term').first().click();
  await page.keyboard.press('Escape');
  expect(await hint(page).isVisible()).toBe(true);
  await page.locator('#text .number').first().click();
  await page.keyboard.press('Escape');
  expect(await hint(page).isVisible()).toBe(false);
  // Its room stays: nothing that is being read may move.
  expect(await top()).toBe(before);
  await page.reload();
  expect(await hint(page).isVisible()).toBe(false);
  await close();
});

it('is there without a script, and speaks only of what the page has', async () => {
  const { page, close } = await visit(WAYS.german, { javaScriptEnabled: false });
  expect(await hint(page).isVisible()).toBe(true);
  await close();
  const single = await visit('/de/kasten/');
  expect(await single.page.locator('[data-about="number"]').count()).toBe(0);
  expect(await single.page.locator('[data-about="term"]').count()).toBe(1);
  await single.close();
});
