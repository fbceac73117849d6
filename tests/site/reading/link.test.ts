import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '@/lib/strings';
import { origin, visit } from '../visit';
import { PHONE, WAYS } from './helpers';

const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The link of the first passage, and what is said beside it. */
async function tools(path: string, options: object) {
  const visited = await visit(path, options);
  await visited.page.locator('#text .number').first().click();
  const line = visited.page.locator('.counterpart > .tools');
  await line.waitFor();
  const id = await visited.page.locator('#text .number').first().getAttribute('aria-controls');
  return {
    ...visited,
    link: line.locator('[data-share]'),
    status: line.locator('[role="status"]'),
    hash: id?.replace('more-', '#'),
  };
}

/** A system that shares: notes what it was given, and answers as told. */
const sharing = (page: Page, answer: 'done' | 'AbortError' | 'NotAllowedError') =>
  page.evaluate((answer) => {
    navigator.share = async ({ url } = {}) => {
      document.title = url ?? '';
      if (answer !== 'done') throw new DOMException('', answer);
    };
  }, answer);

describe('the link of a passage', () => {
  it.each([
    ['de', WAYS.german],
    ['zh', WAYS.chinese],
    ['de', WAYS.parallel],
  ] as const)('is copied, and the page says so (%s %s)', async (locale, path) => {
    const { page, link, status, hash, close } = await tools(path, COPYING);
    await link.click();
    await expect.poll(() => status.textContent()).toBe(strings[locale].reader.linked);
    expect(await clipboard(page)).toBe(`${origin}${path}${hash}`);
    expect(new URL(page.url()).hash).toBe('');
    await close();
  });

  it('is shared where fingers are used, and a closed sheet says nothing', async () => {
    const { page, link, status, hash, close } = await tools(WAYS.german, PHONE);
    await sharing(page, 'AbortError');
    await link.tap();
    await expect.poll(() => page.title()).toBe(`${origin}${WAYS.german}${hash}`);
    expect(await status.textContent()).toBe('');
    await sharing(page, 'done');
    await link.tap();
    await expect.poll(() => status.textContent()).toBe(strings.de.reader.shared);
    const box = await status.boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThan(741);
    await close();
  });

  it('is copied where the system refuses to share', async () => {
    const { page, link, status, close } = await tools(WAYS.german, { ...PHONE, ...COPYING });
    await sharing(page, 'NotAllowedError');
    await link.tap();
    await expect.poll(() => status.textContent()).toBe(strings.de.reader.linked);
    await close();
  });
});

describe('the address at the foot', () => {
  it.each([
    ['de', WAYS.german],
    ['zh', WAYS.chinese],
  ] as const)('is copied (%s)', async (locale, path) => {
    const { page, errors, close } = await visit(path, COPYING);
    const link = page.getByRole('button', { name: strings[locale].copyLink });
    await link.focus();
    await page.keyboard.press('Enter');
    const status = page.locator('.article-foot [role="status"]');
    await expect.poll(() => status.textContent()).toBe(strings[locale].reader.linked);
    expect(await clipboard(page)).toBe(origin + path);
    expect(errors).toEqual([]);
    await close();
  });

  it('is a plain link without JavaScript', async () => {
    const { page, close } = await visit(WAYS.german, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: strings.de.copyLink });
    expect(await link.getAttribute('href')).toBe(WAYS.german);
    await close();
  });
});
