import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '@/lib/strings';
import { origin, visit } from '../visit';
import { WAYS } from './helpers';

/** What a copy of the selection between two elements would put on the clipboard. */
const copied = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([from, to]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(from) as Element);
      range.setEndAfter(document.querySelector(to) as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return {
        handled: event.defaultPrevented,
        text: clipboardData.getData('text/plain'),
        html: clipboardData.getData('text/html'),
      };
    },
    [from, to] as const,
  );

describe('a selection', () => {
  it('is copied without numbers, note marks, notes and invisible signs', async () => {
    const { page, close } = await visit(WAYS.german);
    const { handled, text, html } = await copied(page, '.text', '.pair:nth-child(4)');
    expect(handled).toBe(true);
    expect(text).not.toMatch(/[\u00ad\u2060\u00a0\u202f]/);
    expect(html).not.toMatch(/[\u00ad\u2060]|class=|data-s|id=|doc-noteref|<button/);
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll('.pair .blocks')].slice(0, 4).map((text) => {
        const copy = text.cloneNode(true) as Element;
        for (const added of copy.querySelectorAll('sup, button')) added.remove();
        return copy.textContent
          ?.replace(/[\u00ad\u2060]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      }),
    );
    for (const paragraph of expected) expect(text).toContain(paragraph);
    expect(text.split(/\n\n/)).toHaveLength(expected.length);
    await close();
  });

  it('keeps its language and whole addresses', async () => {
    const { page, close } = await visit(WAYS.chinese);
    const { html } = await copied(page, '.pair .blocks', '.pair:nth-child(4) .blocks');
    expect(html).toMatch(/^<div lang="zh-Hans">/);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:/);
    await close();
  });

  it('of a note is copied as it is', async () => {
    const { page, close } = await visit(WAYS.german);
    const note = await page.locator('.note > span').first().textContent();
    const { text } = await copied(page, '.note > span', '.note > span');
    expect(text.replace(/\s/g, '')).toBe(note?.replace(/[\u00ad\u2060]|\s/g, ''));
    await close();
  });
});

describe('a quotation', () => {
  async function quoted(path: string, name: string | RegExp) {
    const { page, close } = await visit(path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const passage = page.locator('.pair:has(> .number), .row:has(> .number)').nth(1);
    await passage.locator('> .number').click();
    await passage.getByRole('button', { name }).click();
    const status = passage.locator('.tools [role="status"]');
    await expect.poll(() => status.textContent()).not.toBe('');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const id = await passage.getAttribute('id');
    await close();
    return { text, id };
  }
  const german = (id: string | null) =>
    new RegExp(
      `^„[^„“]+“\\nWerkstatt am Fluss: „Die Setzerei am Fluss“, Absatz 2, ${origin}/de/setzerei/#${id}$`,
    );
  const chinese = (id: string | null) =>
    new RegExp(`^“[^“”]+”\\n[^：]+：《河边的排字房》，第2段，${origin}/zh/setzerei/#${id}$`);

  it.each([WAYS.german, WAYS.chinese, WAYS.parallel])(
    'can be had in each language from %s',
    async (path) => {
      const de = await quoted(path, /Deutsch$/);
      expect(de.text).toMatch(german(de.id));
      const zh = await quoted(path, /中文$/);
      expect(zh.text).toMatch(chinese(zh.id));
    },
  );

  it('can be had in both languages', async () => {
    const { text, id } = await quoted(WAYS.german, new RegExp(`${strings.de.reader.both}$`));
    const [first = '', second = ''] = text.split('\n\n');
    expect(first).toMatch(german(id));
    expect(second).toMatch(chinese(id));
  });

  it('reaches the clipboard the older way where the newer one is forbidden', async () => {
    const { page, close } = await visit(WAYS.parallel);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        document.title = (document.activeElement as HTMLTextAreaElement).value;
      });
    });
    await page.locator('.row > .number').first().click();
    await page.getByRole('button', { name: /Deutsch$/ }).click();
    await expect.poll(() => page.title()).toMatch(/^„/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Deutsch');
    await close();
  });
});
