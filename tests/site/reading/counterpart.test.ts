import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe';
import { visit } from '../visit';
import { PHONE, WAYS, WIDE } from './helpers';

/** Where a counterpart opens below its passage. */
const MIDDLE = { viewport: { width: 900, height: 800 } };

/** A page on which the counterpart of the second paragraph has been opened. */
async function opened(path = WAYS.german, options = {}) {
  const visited = await visit(path, { ...MIDDLE, ...options });
  const passage = visited.page.locator('.pair:has(> .number)').nth(1);
  const number = passage.locator('> .number');
  await number.click();
  await passage.locator('.counterpart .tools').waitFor();
  return { ...visited, passage, number, panel: passage.locator('.counterpart') };
}

describe('a tap on the number', () => {
  it.each([
    ['German', WAYS.german, 'zh-Hans'],
    ['Chinese', WAYS.chinese, 'de'],
  ])('opens the counterpart of a %s paragraph below it', async (_, path, lang) => {
    const { passage, panel, number, errors, close } = await opened(path);
    const id = await passage.getAttribute('id');
    const other = await visit(lang === 'de' ? WAYS.german : WAYS.chinese);
    const expected = await other.page.locator(`#${id} > .blocks`).textContent();
    expect(await panel.locator('.blocks').textContent()).toBe(expected);
    expect(await panel.locator('> [lang]').getAttribute('lang')).toBe(lang);
    expect(await number.getAttribute('aria-expanded')).toBe('true');
    expect(await number.getAttribute('aria-controls')).toBe(await panel.getAttribute('id'));
    const [text, below] = await passage.evaluate((element) => [
      element.querySelector('.blocks > p')?.getBoundingClientRect().bottom ?? 0,
      element.querySelector('.counterpart')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(below).toBeGreaterThanOrEqual(text ?? 0);
    expect(errors).toEqual([]);
    await other.close();
    await close();
  });

  it('closes it again, and Escape does, with the focus on the number', async () => {
    const { page, panel, number, close } = await opened();
    await number.click();
    expect(await panel.count()).toBe(0);
    expect(await number.getAttribute('aria-expanded')).toBe('false');
    await number.click();
    await panel.locator('.tools button').first().focus();
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('leaves Escape to a card that is open', async () => {
    const { page, panel, close } = await opened();
    await page.locator('.term').first().click();
    await page.locator('.card:popover-open').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.card:popover-open').count()).toBe(0);
    expect(await panel.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    await close();
  });

  it('fetches the other edition once', async () => {
    const { page, requests, close } = await opened();
    await page.locator('.pair > .number').nth(2).click();
    await page.locator('.counterpart .tools').nth(1).waitFor();
    expect(requests.filter((url) => url.endsWith(WAYS.chinese))).toHaveLength(1);
    await close();
  });

  it.each([
    ['wide', WIDE],
    ['narrow', PHONE],
  ])('moves nothing above it (%s)', async (_, options) => {
    const { page, close } = await visit(WAYS.german, options);
    const number = page.locator('.pair > .number').nth(3);
    await number.evaluate((element) => element.scrollIntoView());
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.pair')]
          .slice(0, 4)
          .map((pair) => Math.round(pair.getBoundingClientRect().top + scrollY)),
      );
    const before = await heights();
    await number.click();
    await page.locator('.counterpart .tools').waitFor();
    expect(await heights()).toEqual(before);
    await close();
  });

  it('shows the first lines of what it opens', async () => {
    const { page, close } = await visit(WAYS.german, { viewport: { width: 360, height: 740 } });
    const number = page.locator('.pair > .number').nth(1);
    await number.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await number.click();
    await expect
      .poll(() => page.locator('.counterpart').evaluate((e) => e.getBoundingClientRect().top))
      .toBeLessThan(740 - 90);
    await close();
  });

  it('doubles no id and leads its links to places that exist', async () => {
    const { page, panel, close } = await opened();
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const hashes = await panel
      .locator('[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect(hashes.length).toBeGreaterThan(1);
    expect(hashes.filter((hash) => !ids.includes(hash ?? ''))).toEqual([]);
    await close();
  });

  it('leaves the link to the browser when keys ask for a new tab', async () => {
    const { page, close } = await visit(WAYS.german);
    // After all listeners of the page: what they left of the click, before a tab opens.
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        document.documentElement.dataset.prevented = String(event.defaultPrevented);
        event.preventDefault();
      }),
    );
    const number = page.locator('.pair > .number').nth(1);
    expect(await number.getAttribute('href')).toMatch(/^\/zh\/setzerei\/#/);
    await number.click({ modifiers: ['ControlOrMeta'] });
    expect(await page.locator('html').getAttribute('data-prevented')).toBe('false');
    expect(await page.locator('.counterpart').count()).toBe(0);
    await close();
  });

  it('follows the link when the other edition cannot be fetched', async () => {
    const { page, close } = await visit(WAYS.german);
    await page.route('**/zh/setzerei/', (route) =>
      route.request().resourceType() === 'xhr' ? route.abort() : route.continue(),
    );
    await page.locator('.pair > .number').nth(1).click();
    await page.waitForURL(/\/zh\/setzerei\/#/);
    await close();
  });
});

it('opens link and quotation where there is no counterpart', async () => {
  const { page, errors, close } = await visit('/de/kasten/');
  const passage = page.locator('.pair:has(> .number)').first();
  await passage.locator('> .number').click();
  await passage.locator('.tools').waitFor();
  expect(await passage.locator('.tools a').count()).toBe(1);
  expect(await passage.locator('.tools button[value]').count()).toBe(1);
  expect(new URL(page.url()).hash).toBe('');
  const link = passage.locator('.tools a');
  expect(await link.getAttribute('href')).toBe(`#${await passage.getAttribute('id')}`);
  expect(errors).toEqual([]);
  await close();
});

it('can be used with the keyboard alone', async () => {
  const { page, close } = await visit(WAYS.german);
  await page.locator('.pair > .number').first().focus();
  await page.keyboard.press('Space');
  await page.locator('.counterpart .tools').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^counterpart/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('number');
  expect(await page.locator('.counterpart').count()).toBe(0);
  await close();
});

it('has no accessibility violation, nor any contrast too low in the dark', async () => {
  const { page, close } = await opened();
  const part = '.pair:has(.counterpart)';
  expect(await violationsOf(page, { part })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page, { part, rule: 'color-contrast' })).toEqual([]);
  await close();
});

it('is a plain link to the same paragraph without JavaScript', async () => {
  const { page, close } = await visit(WAYS.german, { javaScriptEnabled: false });
  const passage = page.locator('.pair:has(> .number)').nth(1);
  const id = await passage.getAttribute('id');
  expect(await passage.locator('> .number').getAttribute('href')).toBe(`${WAYS.chinese}#${id}`);
  expect(await passage.locator('> .number').getAttribute('role')).toBeNull();
  await close();
});
