import { launch } from 'puppeteer-core';
import { type Engine, programOf } from './engine';

const executablePath = programOf('firefox-esr') ?? programOf('firefox');

/** Firefox as it is installed, by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  isInstalled: executablePath !== undefined,
  async open(width, height) {
    const browser = await launch({
      browser: 'firefox',
      ...(executablePath && { executablePath }),
      headless: true,
      defaultViewport: { width, height },
    });
    const page = await browser.newPage();
    return {
      goto: async (address) => {
        await page.goto(address, { waitUntil: 'load' });
      },
      // Its types know values that stay in the page, which are never asked for here.
      run: (task, ...args) => page.evaluate(task as (...args: unknown[]) => never, ...args),
      close: () => browser.close(),
    };
  },
};
