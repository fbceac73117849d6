import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { WAYS } from './helpers';

/** What the browser moves or fades between two pages when the reader switches the language. */
async function moved(reducedMotion: 'reduce' | 'no-preference'): Promise<string[]> {
  const { page, errors, close } = await visit(WAYS.german, { reducedMotion });
  await page.addInitScript(() => {
    addEventListener('pagereveal', async ({ viewTransition }) => {
      await viewTransition?.ready;
      const parts = document
        .getAnimations()
        .map(({ effect }) => (effect instanceof KeyframeEffect && effect.pseudoElement) || '')
        .filter((part) => part.startsWith('::view-transition'));
      document.documentElement.dataset.moved = parts.join(' ');
    });
  });
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL(`**${WAYS.chinese}**`);
  const root = page.locator('html[data-moved]');
  const parts = (await root.getAttribute('data-moved')) ?? '';
  expect(errors).toEqual([]);
  await close();
  return parts.split(' ').filter(Boolean);
}

describe('from page to page', () => {
  it('the old one fades into the new one, but for what stands above the text', async () => {
    const parts = await moved('no-preference');
    expect(parts).toContain('::view-transition-new(root)');
    expect(parts.filter((part) => part.includes('masthead'))).toEqual([]);
  });

  it('nothing moves for those who want it so', async () => {
    expect(await moved('reduce')).toEqual([]);
  });
});
