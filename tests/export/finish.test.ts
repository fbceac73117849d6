import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { create } from 'fontkitten';
import { beforeAll, describe, expect, it } from 'vitest';
import { digest } from '@/lib/cache/digest';
import { finishExport } from '@/lib/export/finish';
import { filesBelow } from '@/lib/export/folder';

const FEATURES = { offline: true, letters: false };
const folder = mkdtempSync(join(tmpdir(), 'finish-'));
const folders = {
  build: join(folder, 'build'),
  out: join(folder, 'out'),
  content: join(folder, 'content'),
  cache: join(folder, 'cache'),
  components: join(folder, 'components'),
};

const page = (lang: string, body: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charSet="utf-8"/>` +
  '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
  '<script src="/_next/static/a.js" async=""></script><title>T</title></head>' +
  `<body>${body}<script>self.__next_f.push([1,"x"])</script></body></html>`;

const CSS =
  ':where(:lang(de)){font-family:Literata,"Literata Fallback",serif}.unused{color:red}' +
  ':where(:lang(zh)){font-family:"Noto Serif SC",Literata,serif;font-weight:500}';

/** Addresses that are no images. */
const SPOKEN = '<a href="/images/a/50%">Weg</a> <a href="/images/a/de.md">Weg</a>';

function put(path: string, content: string) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const read = (path: string) => readFileSync(join(folders.out, path), 'utf8');
const bytes = () =>
  filesBelow(folders.out).map((file) => [file, digest(readFileSync(join(folders.out, file)))]);

beforeAll(async () => {
  put(
    'components/elements.ts',
    'import { word } from "./word"; document.body.dataset.ready = word;' +
      'addEventListener("click", () => import("./tap/opened").then(({ open }) => open()));',
  );
  put('components/word.ts', 'export const word = "ready";');
  put(
    'components/tap/opened.ts',
    'import { word } from "../word"; export const open = () => console.log(word, "brought");',
  );
  put('components/offline/element.ts', 'console.log("register")');
  put(
    'components/offline/worker.ts',
    'declare const MODULES: string[]; console.log("work", MODULES)',
  );
  put('components/offline/farewell.ts', 'console.log("leave")');
  put('content/articles/a/bild.png', 'png');
  put('content/pages/ueber/haus.png', 'png');
  put('build/index.html', page('de', '<p>Weg <img src="/images/ueber/haus.png" alt=""></p>'));
  put('build/index.txt', 'payload');
  put(
    'build/de/a/index.html',
    page('de', `<h1>Weg</h1><img src="/images/a/bild.png" alt="">${SPOKEN}`),
  );
  put('content/articles/a/de.md', 'Quelltext');
  put('build/x~', 'old copy');
  put('build/Thumbs.db', 'thumbnails');
  put('build/de/a/__next._full.txt', 'payload');
  put('build/zh/404/index.html', page('zh-Hans', '<p>杭州</p>'));
  put('build/404.html', page('de', '<p>Weg</p>'));
  put('build/404/index.html', page('de', '<p>Weg</p>'));
  put('build/_not-found/index.html', page('de', '<p>Weg</p>'));
  put('build/robots.txt', 'User-agent: *');
  put('build/_next/static/a.css', CSS);
  put('build/_next/static/a.js', 'framework()');
  expect(await finishExport(folders, FEATURES)).toEqual([]);
});

describe('the finished site', () => {
  it('consists of what pages need', () => {
    const files = filesBelow(folders.out)
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .map((file) => file.replace(/-[0-9a-f]{10}\./, '-HASH.'));
    expect(files).toEqual([
      '404.html',
      '_headers',
      'assets/elements-HASH.js',
      'assets/fonts/Literata-OFL.txt',
      'assets/fonts/Noto-Serif-SC-OFL.txt',
      'assets/fonts/literata-400-HASH.woff2',
      'assets/fonts/literata-600-HASH.woff2',
      'assets/fonts/noto-serif-sc-500-HASH.woff2',
      'assets/opened-HASH.js',
      'de/a/index.html',
      'images/a/bild.png',
      'images/ueber/haus.png',
      'index.html',
      'robots.txt',
      'speculation.json',
      'sw.js',
      'zh/404.html',
    ]);
  });

  it('has modules that come later, each whole in itself and named by what is in it', () => {
    const [first = '', later = ''] = ['elements', 'opened'].map((name) =>
      filesBelow(folders.out).find((file) => file.match(`^assets/${name}-[0-9a-f]{10}\\.js$`)),
    );
    expect(read(first)).toContain(`import("./${later.replace('assets/', '')}")`);
    expect(read(first)).not.toContain('brought');
    expect(read(later)).toContain('brought');
    for (const file of [first, later]) {
      expect(read(file)).toContain('ready');
      expect(read(file)).not.toMatch(/import\s*[{"']|from\s*"/);
      expect(file).toContain(digest(read(file)).slice(0, 10));
    }
    expect(read('sw.js')).toContain(`"/${later}"`);
  });

  it('has pages with one script and one style, which their own policy allows', () => {
    const html = read('de/a/index.html');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(
        /^<script type="module" async fetchpriority="high" src="\/assets\/elements-/,
      ),
    ]);
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(css).not.toContain('unused');
    const hash = createHash('sha256').update(css).digest('base64');
    const [, policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy.split('; ')).toContain(`style-src 'sha256-${hash}'`);
    expect(html.indexOf('charset')).toBeLessThan(60);
    expect(html).not.toMatch(/<!--|_next/);
  });

  it('names fonts that hold what the page shows', () => {
    const [, address = ''] = /url\((\/assets\/fonts\/noto[^)]*)/.exec(read('zh/404.html')) ?? [];
    const font = create(readFileSync(join(folders.out, address)));
    const held = 'characterSet' in font ? font.characterSet : [];
    expect(held.filter((code) => code < 0xffff)).toEqual([...'州杭'].map((c) => c.codePointAt(0)));
  });

  it('has a service worker that can be taken back', async () => {
    const scripts = () =>
      filesBelow(folders.out)
        .filter((file) => /^assets\/elements-.*\.js$|^sw\.js$/.test(file))
        .map((file) => read(file).match(/register|work|leave/)?.[0]);
    expect(scripts()).toEqual(['register', 'work']);
    await finishExport(folders, { ...FEATURES, offline: false });
    expect(scripts()).toEqual([undefined, 'leave']);
    await finishExport(folders, FEATURES);
  });

  it('has compressed siblings', () => {
    const html = readFileSync(join(folders.out, 'index.html'));
    expect(brotliDecompressSync(readFileSync(join(folders.out, 'index.html.br')))).toEqual(html);
    expect(gunzipSync(readFileSync(join(folders.out, 'index.html.gz')))).toEqual(html);
  });

  it('is the same when it is built again, from the cache and without it', async () => {
    const first = bytes();
    const cached = readdirSync(join(folders.cache, 'fonts')).map((file) => {
      const path = join(folders.cache, 'fonts', file);
      return { path, time: statSync(path).mtimeMs };
    });
    await finishExport(folders, FEATURES);
    expect(bytes()).toEqual(first);
    expect(cached.map(({ path }) => statSync(path).mtimeMs)).toEqual(
      cached.map(({ time }) => time),
    );
    rmSync(folders.cache, { recursive: true });
    await finishExport(folders, FEATURES);
    expect(bytes()).toEqual(first);
  });

  it('is the same with a page that an earlier build has rendered', async () => {
    const before = bytes();
    put('build/pages.json', JSON.stringify({ 'de/a/index.html': 'a.html' }));
    await finishExport(folders, FEATURES);
    expect(bytes()).toEqual(before);
    rmSync(join(folders.build, 'de/a/index.html'));
    await finishExport(folders, FEATURES);
    expect(bytes()).toEqual(before);
  });

  it('stays as it is when a page is neither there nor kept', async () => {
    const before = bytes();
    put('build/pages.json', '{"de/b/index.html":"lost"}');
    const problems = await finishExport(folders, FEATURES);
    expect(problems.map(({ rule }) => rule)).toEqual(['lost-page']);
    expect(bytes()).toEqual(before);
    rmSync(join(folders.build, 'pages.json'));
  });

  it('stays as it is when a page cannot be finished', async () => {
    const before = bytes();
    put('build/de/a/index.html', page('de', '<script>alert(1)</script>'));
    const problems = await finishExport(folders, FEATURES);
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['unknown-script', join(folders.build, 'de/a/index.html')],
    ]);
    expect(bytes()).toEqual(before);
    put('build/de/a/index.html', page('de', '<h1>Weg ☃</h1><img src="/images/a/bild.png" alt="">'));
    expect(
      (await finishExport(folders, FEATURES)).map(({ severity, rule }) => [severity, rule]),
    ).toEqual([['warning', 'missing-glyph']]);
    expect(existsSync(`${folders.out}.new`)).toBe(false);
  });
});
