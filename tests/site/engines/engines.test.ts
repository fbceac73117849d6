/** The site in browsers of other makes, as they are installed; what they do alike is tried in Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WAYS } from '../reading/helpers';
import { origin } from '../visit';
import type { Tab } from './engine';
import { firefox } from './firefox';
import { webkit } from './webkit';

for (const engine of [firefox, webkit]) {
  const title = engine.isInstalled
    ? engine.name
    : `${engine.name} is not installed: apt-get install ${engine.packages}`;

  describe.skipIf(!engine.isInstalled)(title, () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await engine.open(1280, 900);
    });
    afterAll(() => tab?.close());

    /** The site's own faces that the page has asked for, and how far they have come. */
    const faces = () =>
      tab.run(() =>
        [...document.fonts]
          .map(({ family, status }) => [family.replace(/"/g, ''), status] as const)
          .filter(([family, status]) => !family.endsWith(' Fallback') && status !== 'unloaded'),
      );
    const open = async (path: string) => {
      await tab.goto(`${origin}${path}`);
      // A page that is left while its faces come would leave the next one without them.
      await expect
        .poll(async () => (await faces()).filter(([, status]) => status === 'loading'))
        .toEqual([]);
    };
    const count = (selector: string) =>
      tab.run((selector) => document.querySelectorAll(selector).length, selector);
    const click = (selector: string) =>
      tab.run((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);
    /** Where the first line of a passage stands in the window, in pixels. */
    const lineOf = (id: string) =>
      tab.run(
        (id) => document.querySelector(`#${id} .blocks`)?.getBoundingClientRect().top ?? Number.NaN,
        id,
      );

    it.each([WAYS.german, WAYS.chinese, WAYS.parallel])(
      'sets %s in its own fonts',
      async (path) => {
        await open(path);
        const states = async () => new Set((await faces()).map(([, status]) => status));
        await expect.poll(states).toEqual(new Set(['loaded']));
      },
    );

    it.each([WAYS.german, WAYS.chinese])('opens a counterpart on %s', async (path) => {
      await open(path);
      expect(await count('.counterpart')).toBe(0);
      await click('#text .number');
      await expect.poll(() => count('.counterpart .blocks')).toBe(1);
      const { there, lang } = await tab.run(() => {
        const text = document.querySelector('.counterpart .blocks');
        return {
          there: (text?.getBoundingClientRect().height ?? 0) > 20,
          lang: text?.closest('[lang]')?.getAttribute('lang') ?? '',
        };
      });
      expect(there).toBe(true);
      expect(lang.slice(0, 2)).not.toBe(path.slice(1, 3));
    });

    it('shows a card in the window', async () => {
      await open(WAYS.german);
      await tab.run(() => {
        const term = document.querySelector<HTMLElement>('#text .term');
        term?.scrollIntoView({ block: 'center' });
        term?.click();
      });
      const boxes = () =>
        tab.run(() =>
          [...document.querySelectorAll('.card')]
            .map((card) => card.getBoundingClientRect())
            .filter(({ height }) => height > 0)
            .map(({ top, left, right, bottom }) => ({
              isInside: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
            })),
        );
      await expect.poll(boxes).toEqual([{ isInside: true }]);
    });

    it('keeps the place when the language is switched', async () => {
      await open(WAYS.german);
      const id = await tab.run(() => {
        const pairs = [...document.querySelectorAll('#text .pair')];
        const pair = pairs[Math.floor(pairs.length / 2)];
        scrollBy(0, (pair?.getBoundingClientRect().top ?? 0) - innerHeight / 4);
        return pair?.id ?? '';
      });
      const before = await lineOf(id);
      await click('.masthead [hreflang^="zh"]');
      await expect
        .poll(() => tab.run(() => document.readyState === 'complete' && location.pathname))
        .toBe(WAYS.chinese);
      await expect.poll(async () => Math.abs((await lineOf(id)) - before)).toBeLessThan(30);
    });

    it('sets every line apart alike when readings stand above it', async () => {
      await open(WAYS.chinese);
      await click('[data-of="added"] button:last-of-type');
      await expect.poll(() => count('#text ruby.reading rt')).toBeGreaterThan(50);
      const steps = await tab.run(() => {
        const heights = new Set<number>();
        for (const word of document.querySelectorAll(
          '#text .pair:first-of-type .blocks ruby.reading',
        )) {
          const base = document.createRange();
          base.selectNodeContents(word.firstChild as Node);
          heights.add(Math.round(base.getBoundingClientRect().bottom));
        }
        const lines = [...heights].sort((a, b) => a - b);
        return lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
      });
      expect(steps.length).toBeGreaterThan(2);
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
      await click('[data-of="added"] button');
    });
  });
}
