/** `npm run picture`: the picture of the README, taken of the site as it is in `out/`. */
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { handler } from '@/lib/export/server/handler';
import { findBrowser } from './find-browser';

const server = createServer(handler('out')).listen(0);
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
await page.goto(`http://localhost:${port}/de/hangzhou/parallel/`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'tests/site/picture.png' });
await browser.close();
server.close();
