/** `npm run picture`: the picture of the README, taken of the site as it is in `out/`. */
import { chromium } from 'playwright-core';
import { noArguments, runCommand } from '@/lib/commands/command';
import { serve } from '@/lib/export/server/serve';
import { findBrowser } from './find-browser';

await runCommand({
  usage: 'Usage: npm run picture',
  read: noArguments,
  async run() {
    const origin = await serve('out', 0, '127.0.0.1');
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(`${origin}de/hangzhou/parallel/`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: 'tests/site/picture.png' });
    await browser.close();
    // Ends the server as well.
    process.exit(0);
  },
});
