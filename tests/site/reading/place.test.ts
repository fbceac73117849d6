import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strings } from '@/lib/strings';
import { visit } from '../visit';
import {
  linesOf,
  PHONE,
  passageAtEye,
  scrollToPart,
  settle,
  turnWheel,
  WAYS,
  WIDE,
} from './helpers';

/** One line of Chinese text, the taller of the two. */
const LINE = 34;

const ALL = { ...WAYS, facing: WAYS.parallel.replace('/de/', '/zh/') };

/** The languages that are read alone. */
const LOCALES: Record<string, string> = { german: 'de', chinese: 'zh' };

/** A walk over every switch between two ways of reading: from, to, the key. */
const WALK = [
  ['german', 'parallel', 'p'],
  ['parallel', 'chinese', 'z'],
  ['chinese', 'facing', 'p'],
  ['facing', 'german', 'd'],
  ['german', 'parallel', 'p'],
  ['parallel', 'german', 'd'],
  ['german', 'chinese', 'z'],
  ['chinese', 'facing', 'p'],
  ['facing', 'chinese', 'z'],
  ['chinese', 'german', 'd'],
] as const;

const WIDTHS = [320, 360, 390, 832, 1280, 1920];

/** Where in the page the reader is, 0 to 1. */
const PARTS = [0.2, 0.45, 0.8];

/** The switches of the walk, each with the language whose line is to stay and another part. */
const stepsOf = (turn: number) =>
  WALK.map(([from, to, key], step) => ({
    ...{ from, to, key, name: `from ${from} to ${to}` },
    // From the double page that is the one to be read.
    locale: LOCALES[from] ?? LOCALES[to] ?? '',
    part: PARTS[(turn + step) % PARTS.length] ?? 0,
  }));

/** Waits until a page has come to rest. */
async function arrived(page: Page, from: string): Promise<void> {
  await page.waitForURL((url) => url.pathname !== from, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
}

/** Where the piece of a sentence begins in the viewport. */
const sentenceLine = (page: Page, id: string, locale: string, sentence: string) =>
  page.evaluate(
    ([id, locale, sentence]) => {
      const pieces = [...document.querySelectorAll(`#${id} [data-s="${sentence}"]`)];
      const own = pieces.find(
        (piece) => piece.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) === locale,
      );
      return own?.getClientRects()[0]?.top ?? Number.NaN;
    },
    [id, locale, sentence] as const,
  );

/**
 * Runs in the page: scrolls to where a long paragraph in one language begins above the view and its
 * third sentence is at the eye, or a later one where that is higher.
 *
 * @returns the passage and the sentence at the eye; null where no paragraph is that long
 */
function readInside([locale, part]: readonly [string, number]) {
  const eye = innerHeight / 3;
  const top = (element: Element) => element.getClientRects()[0]?.top ?? 0;
  const isAlone = !document.querySelector('.row');
  const places = [...document.querySelectorAll<HTMLElement>('#text [data-s="2"]')].flatMap(
    (piece) => {
      const text = piece.closest<HTMLElement>('.blocks');
      const isOwn = isAlone || text?.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) === locale;
      if (!text || !isOwn) return [];
      // If its paragraph began in view, that would count.
      const by = Math.max(top(piece) - eye + 8, top(text) + 8);
      const rest = text.getBoundingClientRect().bottom - by - eye;
      return rest > 40 ? [{ text, by }] : [];
    },
  );
  const place = places[Math.floor(places.length * part)];
  if (!place) return null;
  scrollBy(0, place.by);
  const sentences = [...place.text.querySelectorAll<HTMLElement>('[data-s]')];
  const number = sentences.findLast((each) => top(each) <= eye)?.dataset.s ?? '';
  return { id: place.text.closest('.pair, .row')?.id ?? '', number };
}

describe.each(WIDTHS.map((width, turn) => ({ width, turn })))('at $width px', ({ width, turn }) => {
  // Not high: a paragraph is to begin above the view and reach below the eye.
  const viewport = { width, height: 480 };
  const options = { viewport, hasTouch: width < 600 };

  it('every switch keeps the line of the paragraph', async () => {
    const { page, close } = await visit(ALL.german, options);
    for (const { from, key, name, locale, part } of stepsOf(turn)) {
      await scrollToPart(page, part);
      const id = await passageAtEye(page);
      // A paragraph that begins in view.
      await page.evaluate(
        ([id, locale]) => {
          const texts = [...document.querySelectorAll<HTMLElement>(`#${id} .blocks`)];
          const own = texts.find(
            (text) => text.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) === locale,
          );
          const { top = 0 } = (own ?? texts[0])?.getBoundingClientRect() ?? {};
          // Just above the eye: a short one would end before it.
          scrollBy(0, top - innerHeight / 3 + 8);
        },
        [id, locale] as const,
      );
      await settle(page);
      const lines = await linesOf(page, id);
      const before = lines[locale] ?? Object.values(lines)[0] ?? Number.NaN;
      await page.keyboard.press(key);
      await arrived(page, ALL[from]);
      const after = await linesOf(page, id);
      const top = after[locale] ?? Object.values(after)[0] ?? Number.NaN;
      expect.soft(Math.abs(top - before), name).toBeLessThan(LINE);
      expect.soft(new URL(page.url()).hash, name).toBe(`#${id}`);
    }
    await close();
  });

  it('every switch keeps the sentence that is read', async () => {
    const { page, close } = await visit(ALL.german, options);
    for (const { from, to, key, name, locale, part } of stepsOf(turn)) {
      const read = await page.evaluate(readInside, [locale, part] as const);
      expect(read, name).not.toBeNull();
      if (!read) continue;
      await settle(page);
      const before = await sentenceLine(page, read.id, locale, read.number);
      await page.keyboard.press(key);
      await arrived(page, ALL[from]);
      const after = await sentenceLine(page, read.id, LOCALES[to] ?? locale, read.number);
      expect.soft(Math.abs(after - before), name).toBeLessThan(LINE);
    }
    await close();
  });
});

it('a sentence keeps its height when the reader has tapped it', async () => {
  const { page, close } = await visit(WAYS.parallel, WIDE);
  await scrollToPart(page, 0.5);
  const piece = page.locator('.row .side-zh [data-s]');
  const index = await piece.evaluateAll((pieces) =>
    pieces.findIndex((each) => each.getBoundingClientRect().top > 500),
  );
  const { id, number } = await piece.nth(index).evaluate((element) => ({
    id: element.closest('.row')?.id ?? '',
    number: element.getAttribute('data-s') ?? '',
  }));
  await piece.nth(index).click();
  const before = await sentenceLine(page, id, 'zh', number);
  await page.keyboard.press('z');
  await arrived(page, WAYS.parallel);
  expect(Math.abs((await sentenceLine(page, id, 'zh', number)) - before)).toBeLessThan(LINE);
  await close();
});

it('keeps the place near the end of a page that ends sooner', async () => {
  const { page, close } = await visit(WAYS.german, WIDE);
  const last = page.locator('.pair').last();
  const id = (await last.getAttribute('id')) ?? '';
  await last.evaluate((e) => scrollBy(0, e.getBoundingClientRect().top - innerHeight / 4));
  await settle(page);
  const before = (await linesOf(page, id)).de ?? Number.NaN;
  await page.keyboard.press('p');
  await arrived(page, WAYS.german);
  expect(Math.abs(((await linesOf(page, id)).de ?? Number.NaN) - before)).toBeLessThan(LINE);
  await close();
});

it('offers the ways of reading as soon as the reader scrolls back', async () => {
  const { page, close } = await visit(WAYS.german, PHONE);
  await page.mouse.move(100, 300);
  await turnWheel(page, 250, 12);
  const link = page.locator('.masthead [data-way="read"]').nth(1);
  const top = () => link.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await top()).toBeLessThan(0);
  await turnWheel(page, -60);
  await expect.poll(top).toBeGreaterThan(10);
  const id = await passageAtEye(page);
  await link.click();
  await arrived(page, WAYS.german);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await expect
    .poll(() =>
      page
        .locator('.masthead a')
        .first()
        .evaluate((e) => e.getBoundingClientRect().top),
    )
    .toBeGreaterThan(0);
  await close();
});

it('keeps the top, and adds nothing to the address there', async () => {
  const { page, close } = await visit(WAYS.german);
  await page.keyboard.press('z');
  await arrived(page, WAYS.german);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await close();
});

it('leaves the links of the page as they were', async () => {
  const { page, close } = await visit(WAYS.german);
  await scrollToPart(page, 0.5);
  const links = page.locator('.masthead [data-way]');
  const hrefs = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const before = await hrefs();
  await page.evaluate(() => document.addEventListener('click', (e) => e.preventDefault()));
  await page.keyboard.press('z');
  await settle(page);
  expect((await hrefs()).map((href) => new URL(href ?? '', page.url()).pathname)).toEqual(before);
  expect((await hrefs()).join()).not.toContain('#');
  await close();
});

describe('reload, back and forward', () => {
  it('keep the place, whatever was opened above it', async () => {
    const { page, close } = await visit(WAYS.german);
    await page.locator('.pair > .number').first().click();
    await page.locator('.counterpart .tools').waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await scrollToPart(page, 0.5);
    const id = await passageAtEye(page);
    const before = (await linesOf(page, id)).de ?? Number.NaN;
    const difference = async () => Math.abs(((await linesOf(page, id)).de ?? Number.NaN) - before);
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await settle(page);
    expect(await difference()).toBeLessThan(LINE);

    await page.keyboard.press('z');
    await arrived(page, WAYS.german);
    await scrollToPart(page, 0.8);
    const there = await passageAtEye(page);
    const chinese = (await linesOf(page, there)).zh ?? Number.NaN;
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(difference).toBeLessThan(LINE);
    await page.goForward({ waitUntil: 'load' });
    await expect
      .poll(async () => Math.abs(((await linesOf(page, there)).zh ?? Number.NaN) - chinese))
      .toBeLessThan(LINE);
    await close();
  });
});

describe('an address with a paragraph', () => {
  it.each(Object.values(WAYS))('opens it in %s', async (path) => {
    const first = await visit(path);
    const id = await first.page.locator('.pair[id], #text .row[id]').nth(9).getAttribute('id');
    await first.close();
    const { page, close } = await visit(`${path}#${id}`);
    const top = (await page.locator(`#${id}`).boundingBox())?.y ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(120);
    expect(await page.locator('reading-aids > [role="status"]').textContent()).toBe('');
    await close();
  });

  it.each([
    [WAYS.german, strings.de.reader.gone],
    [WAYS.chinese, strings.zh.reader.gone],
    [WAYS.parallel, strings.de.reader.gone],
  ])('says kindly in %s when it is gone', async (path, words) => {
    const { page, close } = await visit(`${path}#gone0`, PHONE);
    const note = page.locator('reading-aids > [role="status"]');
    await expect.poll(() => note.textContent()).toBe(words);
    const box = await note.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(740);
    await page.evaluate(() => {
      location.hash = document.querySelector('.pair[id], #text .row[id]')?.id ?? '';
    });
    await expect.poll(() => note.textContent()).toBe('');
    await close();
  });
});

it('has plain links without JavaScript', async () => {
  const { page, close } = await visit(WAYS.german, { javaScriptEnabled: false });
  await page.locator('.masthead [data-way="parallel"]').click();
  expect(new URL(page.url()).pathname).toBe(WAYS.parallel);
  await close();
});
