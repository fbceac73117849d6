import type { Page } from 'playwright-core';

/** Texts, notes and tools of an article that are in each other's way. */
export const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = '.blocks > *, .note, .tools:not([hidden]), .bar:not([hidden])';
    const boxes = [...document.querySelectorAll(`#text :is(${parts})`)].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const said = `${element.closest('.pair')?.id} ${element.className} ${element.textContent?.slice(0, 20)}`;
      return box.width > 0 ? [{ box, said }] : [];
    });
    return boxes.flatMap(({ box, said }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map((other) => `${said} / ${other.said}`),
    );
  });

/** Heights in the viewport of the first baselines of the texts of a passage, its own text first. */
export const baselines = (page: Page, id: string): Promise<number[]> =>
  page.evaluate((id) => {
    const texts = [...document.querySelectorAll(`#${id} .blocks`)];
    return texts.map((text) => {
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      const first = text.querySelector('p, li') ?? text;
      first.prepend(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    });
  }, id);

/** Heights in the viewport at which the texts of a passage begin. */
export const beginnings = (page: Page, id: string): Promise<number[]> =>
  page
    .locator(`#${id} .blocks > :first-child`)
    .evaluateAll((all) => all.map((first) => first.getBoundingClientRect().top));

/** Ids of the passages that have a number, in order. */
export const numbered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#text .number')].map(
      ({ parentElement }) => parentElement?.id ?? '',
    ),
  );
