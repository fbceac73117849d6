import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { imageBeside, imagesIn } from '@/lib/export/images';
import { readPage } from '@/lib/export/tree';

const content = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => rmSync(content, { recursive: true }));
for (const path of [
  'articles/a/karte..svg',
  'articles/a/See.PNG',
  'articles/a/de.md',
  'articles/a/pairs.json',
  'articles/a/50%.png',
  'articles/a/.geheim.png',
  'articles/a/ordner.png/x',
  'pages/about/haus.webp',
  'authors.yaml',
  'aussen.png',
]) {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), 'x');
}

const from = (address: string) => {
  const path = imageBeside(address, content)?.from;
  return path?.slice(content.length + 1).replaceAll('\\', '/');
};

describe('an address leads to the image beside a text', () => {
  it.each([
    ['/images/a/karte..svg', 'articles/a/karte..svg'],
    ['/images/a/See.PNG', 'articles/a/See.PNG'],
    ['/images/a/See.PNG?v=2', 'articles/a/See.PNG'],
    ['/images/a/karte..svg#berg', 'articles/a/karte..svg'],
    ['/images/about/haus.webp', 'pages/about/haus.webp'],
  ])('%s', (address, path) => expect(from(address)).toBe(path));
});

describe('nothing else is published', () => {
  it.each([
    '/images/a/de.md',
    '/images/a/pairs.json',
    '/images/a/50%',
    '/images/a/50%.png',
    '/images/a/50%25.png',
    '/images/a/%',
    '/images/a/%E0%A4%A',
    '/images/a/.geheim.png',
    '/images/a/ordner.png',
    '/images/a/fehlt.png',
    '/images/../a/See.PNG',
    '/images/a/..',
    '/images/a/../../authors.yaml',
    '/images/a/..%2f..%2faussen.png',
    '/images/%2e%2e/aussen.png',
    '/images/../aussen.png',
    '/images/./See.PNG',
    '/images/a/See.PNG/',
    '/images/a/',
    '/images/a',
    `/images/a/${'x'.repeat(400)}.png`,
    '/images/a/See.PNG\0.png',
    'images/a/See.PNG',
    'https://example.org/images/a/See.PNG',
  ])('%s', (address) => expect(from(address)).toBeUndefined());
});

describe('the images of a page', () => {
  const found = (body: string) => imagesIn(readPage(`<body>${body}</body>`));

  it('are those that it loads, each once', () => {
    expect(
      found(
        '<img src="/images/a/1.png" srcset="/images/a/2.png 2x, /images/a/3.png 3x">' +
          '<video poster="/images/a/4.png"></video><img src="/images/a/1.png">' +
          '<svg><image href="/images/a/5.png"/></svg>',
      ),
    ).toEqual([1, 2, 3, 4, 5].map((number) => `/images/a/${number}.png`));
  });

  it('are not what its text speaks of', () => {
    expect(
      found(
        '<p>/images/a/50% und src="/images/a/1.png"</p><code>&lt;img src="/images/a/2.png"></code>' +
          '<img alt="/images/a/3.png" src="/icon.svg">',
      ),
    ).toEqual([]);
  });
});
