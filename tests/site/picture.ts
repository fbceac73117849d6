/** `npm run picture`: the picture of the README, taken of the site as it is in `out/`. */
import { chromium } from 'playwright-core';
import { noArguments, runCommand } from '@/lib/commands/command';
import { collectionOrFail } from '@/lib/content';
import { serve } from '@/lib/export/server/serve';
import { paths } from '@/lib/site';
import { findBrowser } from './find-browser';

await runCommand({
  usage: 'Usage: npm run picture',
  read: noArguments,
  async run() {
    const { articles } = collectionOrFail();
    const article = articles.find(({ editions }) => editions.de && editions.zh);
    if (!article) throw new Error('There is no article in both languages to take a picture of.');
    const origin = await serve('out', 0, '127.0.0.1');
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(new URL(paths.parallel('de', article.slug), origin).href);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: 'tests/site/picture.png' });
    await browser.close();
    // Ends the server as well.
    process.exit(0);
  },
});
