import { expect, it } from 'vitest';
import { violationsOf } from '../axe';
import { visit } from '../visit';
import { passageAtEye, scrollToPart, WAYS } from './helpers';

it('opens the counterpart of the paragraph being read', async () => {
  const { page, close } = await visit(WAYS.german);
  await scrollToPart(page, 0.5);
  const id = await passageAtEye(page);
  await page.keyboard.press('o');
  await page.locator('.counterpart .tools').waitFor();
  const ids = await page.locator('.pair').evaluateAll((all) => all.map((pair) => pair.id));
  const opened = await page.locator('.counterpart').evaluate((e) => e.closest('.pair')?.id ?? '');
  // A heading has no number: the paragraph after it is opened.
  expect([0, 1]).toContain(ids.indexOf(opened) - ids.indexOf(id));
  await page.keyboard.press('o');
  expect(await page.locator('.counterpart').count()).toBe(0);
  await close();
});

it('shows the keys in a dialog that closes again', async () => {
  const { page, close } = await visit(WAYS.german);
  const dialog = page.locator('reading-keys dialog');
  await page.keyboard.press('?');
  await dialog.waitFor();
  expect(await dialog.locator('kbd').allTextContents()).toEqual(
    expect.arrayContaining(['d', 'z', 'p', 'o', '?']),
  );
  expect(await violationsOf(page, { part: 'reading-keys' })).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  await page.locator('reading-keys > button').click();
  await dialog.locator('form button').click();
  expect(await dialog.isVisible()).toBe(false);
  await close();
});

it('tells which link has which key', async () => {
  const { page, close } = await visit(WAYS.chinese);
  const keys = await page
    .locator('.masthead [data-way]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-keyshortcuts')));
  expect(keys).toEqual(['d', 'z', 'p']);
  await close();
});

it('lets the reader switch the keys off for good', async () => {
  const { page, close } = await visit(WAYS.german);
  await page.locator('reading-keys > button').click();
  await page.locator('reading-keys input').uncheck();
  await page.keyboard.press('Escape');
  for (const key of ['z', 'o', '?']) await page.keyboard.press(key);
  expect(new URL(page.url()).pathname).toBe(WAYS.german);
  expect(await page.locator('.counterpart, dialog[open]').count()).toBe(0);
  await page.goto(WAYS.chinese);
  await page.keyboard.press('?');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0);
  await page.locator('reading-keys > button').click();
  expect(await page.locator('reading-keys input').isChecked()).toBe(false);
  await close();
});

it('leaves shortcuts of the browser alone', async () => {
  const { page, close } = await visit(WAYS.german);
  for (const key of ['Control+o', 'Alt+z', 'Meta+p']) await page.keyboard.press(key);
  expect(new URL(page.url()).pathname).toBe(WAYS.german);
  expect(await page.locator('.counterpart').count()).toBe(0);
  await close();
});

it('shows nothing of it without JavaScript', async () => {
  const { page, close } = await visit(WAYS.german, { javaScriptEnabled: false });
  expect(await page.locator('reading-keys *:visible').count()).toBe(0);
  await close();
});
