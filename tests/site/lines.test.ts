/** How lines break and how wide they are, at every width between a small phone and a tablet. */
import { describe, expect, it } from 'vitest';
import { collectionOf, fixture } from './sites';
import { visit } from './visit';

const { terms } = collectionOf(fixture);
const WIDTHS = Array.from({ length: 30 }, (_, index) => 320 + index * 20);
const WIDE = [1024, 1200, 1440];

/** Runs in the page: note marks that do not stand in the line of the letter before them. */
function marksAtLineStarts(): { marks: number; begun: string[] } {
  const begun: string[] = [];
  const marks = [...document.querySelectorAll('.blocks sup')];
  const range = document.createRange();
  for (const mark of marks) {
    const block = mark.closest('p, li, td, th, h2, h3, h4, figcaption, .blocks') as Element;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    for (let node = walker.nextNode(); node && !mark.contains(node); node = walker.nextNode())
      if (node.nodeValue?.trim() && !node.parentElement?.closest('sup')) before = node as Text;
    if (!before) continue;
    const end = before.data.trimEnd().length;
    range.setStart(before, end - 1);
    range.setEnd(before, end);
    const letter = [...range.getClientRects()].at(-1);
    const own = mark.getBoundingClientRect();
    if (!letter || own.bottom > letter.bottom + 2) begun.push(before.data.slice(-12));
  }
  return { marks: marks.length, begun };
}

/** Runs in the page: which of the names stand on two lines, of how many that are there. */
function splitNames(names: string[]): { found: number; split: string[] } {
  const range = document.createRange();
  const split: string[] = [];
  let found = 0;
  const walker = document.createTreeWalker(
    document.querySelector('#text') as Element,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const name of names) {
      const pattern = new RegExp([...name].join('\u2060?'), 'g');
      for (const match of (node as Text).data.matchAll(pattern)) {
        found++;
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first] = rects;
        if (rects.some(({ top }) => Math.abs(top - (first?.top ?? 0)) > 8)) split.push(match[0]);
      }
    }
  }
  return { found, split };
}

/** Runs in the page: the widths of Chinese texts in em, and how their paragraphs are aligned. */
const chineseTexts = () =>
  [...document.querySelectorAll<HTMLElement>('#text .blocks')]
    .filter((blocks) => blocks.matches(':lang(zh)'))
    .map((blocks) => {
      const em = Number.parseFloat(getComputedStyle(blocks).fontSize);
      const paragraph = blocks.querySelector(':scope > p');
      return {
        em: blocks.getBoundingClientRect().width / em,
        align: paragraph && getComputedStyle(paragraph).textAlign,
      };
    });

const mixed = terms
  .flatMap(({ hanzi, aliases }) => [hanzi, ...aliases.zh])
  .filter((name) => /\p{Script=Han}/u.test(name) && /[\p{Script=Latin}\d]/u.test(name));

describe.each([
  '/zh/setzerei/',
  '/de/setzerei/',
  '/zh/papier/',
  '/zh/zeichen/',
  '/de/setzerei/parallel/',
  '/zh/setzerei/parallel/',
])('%s', (path) => {
  it('begins no line with a note mark, splits no name of two scripts, measures whole hanzi', async () => {
    const { page, close } = await visit(path);
    for (const width of [...WIDTHS, ...WIDE]) {
      await page.setViewportSize({ width, height: 900 });
      const { marks, begun } = await page.evaluate(marksAtLineStarts);
      expect(marks).toBeGreaterThan(path.includes('setzerei') ? 20 : 0);
      expect(begun, `${width} px`).toEqual([]);
      const { found, split } = await page.evaluate(splitNames, mixed);
      if (path.startsWith('/zh/')) expect(found).toBeGreaterThan(0);
      expect(split, `${width} px`).toEqual([]);
      for (const { em, align } of await page.evaluate(chineseTexts)) {
        expect(Math.abs(em - Math.round(em)), `${em} em at ${width} px`).toBeLessThan(0.02);
        if (em < 24) expect(align ?? 'start', `${em} em at ${width} px`).toBe('start');
        if (em > 27) expect(align ?? 'justify', `${em} em at ${width} px`).toBe('justify');
      }
    }
    await close();
  });
});

/** Runs in the page: how many em wide letters behind a note mark are, with the blank the browser adds. */
const lettersBehindMarks = () => {
  const range = document.createRange();
  return [...document.querySelectorAll('.blocks p > sup')].flatMap((mark) => {
    const next = mark.nextSibling;
    if (!(next instanceof Element) || next.tagName === 'SUP') return [];
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text | null;
    if (!text || !/^\p{Script=Han}/u.test(text.data)) return [];
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const em = Number.parseFloat(getComputedStyle(text.parentElement as Element).fontSize);
    return [range.getBoundingClientRect().width / em];
  });
};

it('begins no line with the blank that parts digits and hanzi', async () => {
  const { page, close } = await visit('/zh/setzerei/');
  await page.setViewportSize({ width: 400, height: 900 });
  const widths = await page.evaluate(lettersBehindMarks);
  expect(widths.length).toBeGreaterThan(10);
  for (const width of widths) expect(width).toBeCloseTo(1, 1);
  await close();
});

it('runs no title of the contents into its number', async () => {
  const { page, close } = await visit('/');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const hit = await page.evaluate(
      () =>
        [...document.querySelectorAll('.double-list li')].filter((entry) => {
          const number = entry.querySelector('.number')?.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(entry.querySelector('h2') as Element);
          return [...range.getClientRects()].some(
            ({ right, top, bottom }) =>
              number && right > number.left && top < number.bottom && bottom > number.top,
          );
        }).length,
    );
    expect(hit, `${width} px`).toBe(0);
  }
  await close();
});
