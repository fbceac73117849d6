/** The offer to read on where a reader left off. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { strings } from '@/lib/strings';
import { visit } from '../visit';
import { passageAtEye, scrollToPart, WAYS } from './helpers';

const offer = (page: Page) => page.locator('reading-resume a');
const words = strings.de.resume;

/** Opens the article as a new visit does. */
const again = async (page: Page) => {
  await page.goto('/de/');
  await page.goto(WAYS.german);
};

/** Reads to the middle and comes back. */
async function left() {
  const visited = await visit(WAYS.german);
  await scrollToPart(visited.page, 0.5);
  const id = await passageAtEye(visited.page);
  await again(visited.page);
  return { ...visited, id };
}

it('survives being ignored, at the top, further up and at the end', async () => {
  const { page, id, close } = await left();
  for (const part of [0, 0.25, 1]) {
    expect(await offer(page).getAttribute('href')).toBe(`#${id}`);
    await scrollToPart(page, part);
    await again(page);
  }
  expect(await offer(page).getAttribute('href')).toBe(`#${id}`);
  await close();
});

it('follows a reader who has read on without it', async () => {
  const { page, id, close } = await left();
  await scrollToPart(page, 0.7);
  const further = await passageAtEye(page);
  expect(further).not.toBe(id);
  await again(page);
  expect(await offer(page).getAttribute('href')).toBe(`#${further}`);
  await close();
});

it('asks before it forgets, by keys alone', async () => {
  const { page, close } = await left();
  const button = (name: string) =>
    page.locator('reading-resume').getByRole('button', { name, exact: true });
  await button(words.forget).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('reading-resume').textContent()).toContain(words.sure);
  expect(await button(words.no).evaluate((e) => e === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await offer(page).count()).toBe(1);
  await again(page);
  expect(await offer(page).count()).toBe(1);
  await button(words.forget).click();
  await button(words.yes).click();
  expect(await page.locator('reading-resume').textContent()).toBe('');
  await again(page);
  expect(await offer(page).count()).toBe(0);
  await close();
});

it('is gone once it was taken, and a finished text offers nothing', async () => {
  const { page, id, close } = await left();
  await offer(page).click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await offer(page).count()).toBe(0);
  await page.evaluate(() => {
    const texts = document.querySelectorAll('.pair .blocks');
    texts[texts.length - 1]?.scrollIntoView();
  });
  await again(page);
  expect(await offer(page).count()).toBe(0);
  await close();
});
