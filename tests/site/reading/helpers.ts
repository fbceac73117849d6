import type { Page } from 'playwright-core';

export const WIDE = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The ways of reading one article. */
export const WAYS = {
  german: '/de/hangzhou/',
  chinese: '/zh/hangzhou/',
  parallel: '/de/hangzhou/parallel/',
};

export const PASSAGES = '#text .pair, #text .row';

/** Scrolls to a part of the page, 0 to 1, and waits until the page has noticed. */
export async function scrollToPart(page: Page, part: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), part);
  await settle(page);
}

/** Two frames, in which scroll events are sent. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** What stands where: heights in the viewport of the first lines of a passage, by language. */
export const linesOf = (page: Page, id: string): Promise<Record<string, number>> =>
  page.evaluate((id) => {
    const texts = [...document.querySelectorAll(`#${id} .blocks`)];
    return Object.fromEntries(
      texts.map((text) => [
        text.closest<HTMLElement>('[lang]')?.lang.slice(0, 2),
        text.firstElementChild?.getBoundingClientRect().top,
      ]),
    );
  }, id);

/** The passage at a third of the viewport, as a reader would name it. */
export const passageAtEye = (page: Page): Promise<string> =>
  page.evaluate(
    (passages) =>
      [...document.querySelectorAll(passages)].findLast(
        (passage) => passage.getBoundingClientRect().top <= innerHeight / 3,
      )?.id ?? '',
    PASSAGES,
  );
