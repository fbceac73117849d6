import { launch } from 'chrome-launcher';
import { findBrowser } from '@/tests/site/find-browser';

/** Starts a browser for Lighthouse. @returns the port of its remote debugging */
export async function openBrowser(): Promise<number> {
  const { port, process: browser } = await launch({
    chromePath: await findBrowser(),
    chromeFlags: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    logLevel: 'error',
  });
  process.once('exit', () => browser.kill());
  return port;
}
