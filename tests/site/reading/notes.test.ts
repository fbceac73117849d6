import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { PHONE, WAYS, WIDE } from './helpers';

const shown = (page: Page) =>
  page
    .locator('#text .note')
    .evaluateAll((all) => all.filter((n) => n.getClientRects().length > 0));

describe.each(Object.values(WAYS))('%s', (path) => {
  it.each([true, false])(
    'folds its notes on a phone until one is asked for, script: %s',
    async (script) => {
      const { page, close } = await visit(path, { ...PHONE, javaScriptEnabled: script });
      expect((await shown(page)).length).toBe(0);
      const mark = page.locator('#text sup a').nth(1);
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      const hash = await mark.getAttribute('href');
      const note = page.locator(hash ?? '');
      expect(await note.isVisible()).toBe(true);
      expect((await shown(page)).length).toBe(1);
      const box = await note.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(740);
      // Back at the mark it is folded again, and what was being read is in view.
      await note.locator('.note-number').click();
      expect((await shown(page)).length).toBe(0);
      const back = await mark.boundingBox();
      expect(back?.y).toBeGreaterThan(0);
      expect(back?.y).toBeLessThan(740);
      await close();
    },
  );

  it('shows them where there is room, and on paper', async () => {
    const { page, close } = await visit(path, WIDE);
    const all = await page.locator('#text .note').count();
    expect(all).toBeGreaterThan(2);
    expect((await shown(page)).length).toBe(all);
    await page.setViewportSize({ width: 600, height: 800 });
    await page.emulateMedia({ media: 'print' });
    expect((await shown(page)).length).toBe(all);
    await close();
  });
});
