import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { PHONE, WAYS } from './helpers';

/** Languages and texts of what is lit. */
const lit = (page: Page) =>
  page
    .locator('.lit')
    .evaluateAll((pieces) =>
      pieces.map((piece) => [
        piece.closest<HTMLElement>('[lang]')?.lang.slice(0, 2),
        piece.getAttribute('data-s'),
        piece.closest('.row, .pair')?.id,
      ]),
    );

/** Both languages, one sentence, one row. */
async function expectOneSentence(page: Page): Promise<void> {
  const locales = async () => new Set((await lit(page)).map(([locale]) => locale));
  await expect.poll(locales).toEqual(new Set(['de', 'zh']));
  const pieces = await lit(page);
  expect(new Set(pieces.map(([, sentence, row]) => `${row} ${sentence}`)).size).toBe(1);
}

describe('side by side', () => {
  it.each(['side-de', 'side-zh'])(
    'lights a hovered sentence of .%s and its counterpart',
    async (side) => {
      const { page, close } = await visit(WAYS.parallel);
      await page.locator(`.row .${side} [data-s="1"]`).first().hover();
      await expectOneSentence(page);
      await page.locator('.masthead').hover();
      expect(await lit(page)).toEqual([]);
      await close();
    },
  );

  it('keeps a tapped sentence lit until another place is tapped', async () => {
    const { page, close } = await visit(WAYS.parallel, PHONE);
    await page.locator('.row .side-de [data-s="0"]').first().tap();
    await expectOneSentence(page);
    await page.locator('.row .side-zh [data-s="1"]').first().tap();
    await expectOneSentence(page);
    expect((await lit(page))[0]?.[1]).toBe('1');
    await page.locator('h1').tap();
    expect(await lit(page)).toEqual([]);
    await close();
  });

  it('walks through the sentences with the arrow keys, with one stop of the tabulator a row', async () => {
    const { page, close } = await visit(WAYS.parallel);
    const row = page.locator('.row:has([data-s="1"])').first();
    await row.locator('> .number').focus();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.s);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('0');
    await expectOneSentence(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('1');
    await expectOneSentence(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('number');
    expect(await lit(page)).toEqual([]);
    expect(await page.locator('[data-s][tabindex="0"]').count()).toBe(0);
    await close();
  });
});

describe('read alone', () => {
  it('lights nothing as long as no counterpart is open', async () => {
    const { page, close } = await visit(WAYS.german);
    await page.locator('.pair [data-s="0"]').first().hover();
    expect(await lit(page)).toEqual([]);
    await close();
  });

  it('lights a sentence and its counterpart below', async () => {
    const { page, close } = await visit(WAYS.german);
    const passage = page.locator('.pair:has([data-s="1"])').first();
    await passage.locator('> .number').click();
    await passage.locator('.counterpart [data-s="1"]').first().hover();
    await expectOneSentence(page);
    await close();
  });
});
