import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { WAYS } from './helpers';

/** Whether the browser fades from one page to the next when the reader switches the language. */
async function fades(reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> {
  const { page, errors, close } = await visit(WAYS.german, { reducedMotion });
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset.faded = String(event.viewTransition !== null);
    });
  });
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL(`**${WAYS.chinese}**`);
  const faded = await page.waitForFunction(() => document.documentElement.dataset.faded);
  const value = await faded.jsonValue();
  expect(errors).toEqual([]);
  await close();
  return value === 'true';
}

describe('from page to page', () => {
  it('the old one fades into the new one', async () => {
    expect(await fades('no-preference')).toBe(true);
  });

  it('nothing moves for those who want it so', async () => {
    expect(await fades('reduce')).toBe(false);
  });
});
