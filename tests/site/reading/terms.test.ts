import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../visit';
import { settle, WAYS } from './helpers';

const term = (page: Page) => page.locator('#text .term').first();
const open = (page: Page) => page.locator('.card:popover-open');

describe.each(Object.entries({ de: WAYS.german, zh: WAYS.chinese }))(
  'a name on %s',
  (l, address) => {
    it('is a button of its own name, which opens a card of that name', async () => {
      const { page, close } = await visit(address);
      const word = ((await term(page).textContent()) ?? '').replace(/[\u00ad\u2060]/g, '');
      const label = { de: `${word}, Erläuterung`, zh: `${word}，释义` }[l] ?? '';
      const button = page.locator('#text').getByRole('button', { name: label, exact: true });
      expect(await button.count()).toBe(1);
      await button.click();
      const card = open(page);
      await card.waitFor();
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await card.getAttribute('id')).toBe(await button.getAttribute('aria-controls'));
      expect(await page.getByRole('dialog', { name: label, exact: true }).count()).toBe(1);
      expect(await card.evaluate((each) => each === document.activeElement)).toBe(true);
      expect(new URL(page.url()).hash).toBe('');
      await close();
    });

    it.each<[string, (page: Page) => Promise<unknown>]>([
      ['Escape', (page) => page.keyboard.press('Escape')],
      ['a tap beside it', (page) => page.locator('h1').click()],
      ['a second tap', (page) => term(page).click()],
      ['its own link', (page) => open(page).locator('a').click()],
    ])('closes with %s', async (_, act) => {
      const { page, close } = await visit(address);
      await term(page).focus();
      await page.keyboard.press('Enter');
      await open(page).waitFor();
      await act(page);
      expect(await open(page).count()).toBe(0);
      await expect.poll(() => term(page).getAttribute('aria-expanded')).toBe('false');
      if (_ !== 'a tap beside it')
        expect(await term(page).evaluate((each) => each === document.activeElement)).toBe(true);
      await close();
    });

    it('leads to its card and back without a script', async () => {
      const { page, close } = await visit(address, { javaScriptEnabled: false });
      await term(page).click();
      const card = page.locator('.card:target');
      expect(await card.isVisible()).toBe(true);
      const box = await card.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      await card.locator('a').click();
      expect(await page.locator('.card:target').count()).toBe(0);
      expect(await page.locator('.term:target').boundingBox()).toMatchObject({
        y: expect.closeTo(200, -2),
      });
      await close();
    });
  },
);

it.each([1280, 360])('a card stands whole in a window of %s px', async (width) => {
  const { page, close } = await visit(WAYS.german, { viewport: { width, height: 640 } });
  for (const each of await page.locator('#text .term').all()) {
    await each.focus();
    await page.keyboard.press('Enter');
    await open(page).waitFor();
    // Browsers place it by its name with the next frame.
    await settle(page);
    const isWhole = () =>
      open(page).evaluate((card) => {
        const { top, left, right, bottom } = card.getBoundingClientRect();
        return top > -1 && left > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
      });
    await expect.poll(isWhole).toBe(true);
    await page.keyboard.press('Escape');
  }
  await close();
});

it.each([WAYS.german, WAYS.chinese])('%s has few stops for the tabulator', async (address) => {
  const { page, close } = await visit(address);
  const stops = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, summary, [tabindex="0"]',
        ),
      ].filter((each) => each.tabIndex >= 0 && each.checkVisibility()).length,
  );
  const numbers = await page.locator('#text .number').count();
  // One for each passage, and what stands around the text.
  expect(stops).toBeLessThanOrEqual(numbers + 39);
  await close();
});

it.each([WAYS.german, WAYS.chinese])(
  'the arrow keys lead to every name and note of %s',
  async (address) => {
    const { page, close } = await visit(address);
    await page.locator('#text .number').first().focus();
    const met = await page.evaluate(() => {
      const seen = new Set<Element | null>();
      while (!seen.has(document.activeElement)) {
        seen.add(document.activeElement);
        const init = { key: 'ArrowRight', bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      }
      const marks = [...document.querySelectorAll('#text .term, #text sup a, #text .note-number')];
      return [marks.length, marks.filter((mark) => seen.has(mark)).length];
    });
    expect(met[0]).toBeGreaterThan(20);
    expect(met[1]).toBe(met[0]);
    await close();
  },
);
