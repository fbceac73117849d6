/** Opens pages of the exported site and watches what they do. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser?.close());

export interface Visit {
  page: Page;
  /** Messages of the console and of the page that a reader's browser would call errors. */
  errors: string[];
  /** Addresses requested, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Opens a path of the site in a fresh profile, at 1280 × 800 unless told otherwise. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    locale: 'de',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, errors, requests, close: () => context.close() };
}
