import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const article = (lang: string, title: string) =>
  `<!DOCTYPE html><html lang="${lang}"><body><main><article data-slug="see"><h1>${title}</h1>
<section class="pair head" id="h1d"><section class="blocks"><h2>A</h2></section></section>
<section class="pair" id="k7f"><a class="number" href="#k7f"><span aria-hidden="true">1</span></a><p>A</p></section>
</article></main></body></html>`;

const FILES = {
  'de/see/index.html': article('de', 'Am See &amp; am Fluss'),
  'zh/see/index.html': article('zh-Hans', '湖边'),
  'de/about/index.html': '<!DOCTYPE html><html><body><main><h1>Über uns</h1></main></body></html>',
};

/** A finished site with one article in both languages and one page that is none; its folder. */
export function siteFolder(more: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'letters-site-'));
  for (const [path, content] of Object.entries({ ...FILES, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
