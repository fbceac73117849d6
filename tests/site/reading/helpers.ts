import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const WIDE = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The ways of reading one article. */
export const WAYS = {
  german: '/de/setzerei/',
  chinese: '/zh/setzerei/',
  parallel: '/de/setzerei/parallel/',
};

/** Scrolls to a part of the page, 0 to 1, and waits until the page has noticed. */
export async function scrollToPart(page: Page, part: number): Promise<void> {
  await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), part);
  await settle(page);
}

/**
 * Turns the wheel as a reader does, several times in one direction, and waits until the page stands
 * where that leads: the browser moves it in steps, and tells the page of each with a frame.
 *
 * @param by pixels of each turn, negative for back
 */
export async function turnWheel(page: Page, by: number, turns = 1): Promise<void> {
  const goal = await page.evaluate((by) => {
    const most = document.documentElement.scrollHeight - innerHeight;
    return Math.max(0, Math.min(scrollY + by, most));
  }, by * turns);
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, by);
  const away = () => page.evaluate((goal) => Math.abs(scrollY - goal), goal);
  await expect.poll(away).toBeLessThan(1);
  await settle(page);
  // The masthead comes and goes with the direction.
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
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

/** The passage whose text has begun at a third of the viewport, as a reader would name it. */
export const passageAtEye = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('#text .blocks')]
        .findLast((text) => text.getBoundingClientRect().top <= innerHeight / 3)
        ?.closest('.pair, .row')?.id ?? '',
  );
