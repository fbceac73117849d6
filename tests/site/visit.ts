/** Opens pages of an exported site and watches what they do. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Where the fixture site is served. */
export const { origin } = inject('fixture');

let browser: Promise<Browser> | undefined;

/** The one browser of the run, which ends with it; test files that run in one process share the line to it. */
const connected = (): Promise<Browser> => {
  browser ??= chromium.connect(inject('browser'));
  return browser;
};

export interface Visit {
  page: Page;
  /** Messages of the console and of the page that a reader's browser would call errors. */
  errors: string[];
  /** What the server answered. */
  status: number | undefined;
  /** Addresses requested, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Opens a path of the fixture site, or any address, in a fresh profile, at 1280 × 800 unless told otherwise. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (await connected()).newContext({
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
  const answer = await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, errors, requests, status: answer?.status(), close: () => context.close() };
}
