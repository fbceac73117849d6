import { launch } from 'chrome-launcher';
import { FLAGS, findBrowser } from '@/tests/site/find-browser';

/** Starts a browser for Lighthouse. @returns the port of its remote debugging */
export async function openBrowser(): Promise<number> {
  const { port, process: browser } = await launch({
    chromePath: await findBrowser(),
    chromeFlags: ['--headless', ...FLAGS],
    logLevel: 'error',
  });
  process.once('exit', () => browser.kill());
  return port;
}
