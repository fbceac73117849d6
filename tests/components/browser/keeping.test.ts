import { describe, expect, it } from 'vitest';
import { addressOf, isGood } from '@/components/browser/offline/keeping';

const SITE = 'https://example.org';

/** An answer as a browser gives it: what `new Response` makes has the type `default`. */
function answer(type: string, other: Partial<Response> = {}): Response {
  const headers = new Headers({ 'content-type': type });
  return { status: 200, type: 'basic', redirected: false, headers, ...other } as Response;
}

describe('the worker', () => {
  it.each([
    ['/de/a/', 'text/html; charset=utf-8'],
    ['/de/a/?x=1', 'text/html'],
    ['/images/a/b.png', 'image/png'],
    ['/assets/elements-1.js', 'text/javascript; charset=utf-8'],
    ['/assets/elements-1.js', 'application/javascript'],
    ['/assets/fonts/a-1.woff2', 'font/woff2'],
    ['/assets/fonts/a-1.woff2', 'application/octet-stream'],
  ])('keeps %s as %s', (path, type) => {
    expect(isGood(answer(type), SITE + path)).toBe(true);
  });

  it.each([
    ['a page of another kind', '/de/a/', answer('application/json')],
    ['a login page for a script', '/assets/elements-1.js', answer('text/html')],
    ['a login page for a font', '/assets/fonts/a-1.woff2', answer('text/html')],
    ['a page for an image', '/images/a/b.png', answer('text/html')],
    ['a part', '/images/a/b.png', answer('image/png', { status: 206 })],
    ['nothing', '/de/a/', answer('text/html', { status: 204 })],
    ['an error', '/de/a/', answer('text/html', { status: 404 })],
    ['a failure', '/de/a/', answer('text/html', { status: 503 })],
    ['what came from elsewhere', '/de/a/', answer('text/html', { redirected: true })],
    ['another origin', '/de/a/', answer('text/html', { type: 'cors' })],
    ['what cannot be read', '/de/a/', answer('', { type: 'opaque', status: 0 })],
    ['a redirect', '/de/a/', answer('', { type: 'opaqueredirect', status: 0 })],
    ['a file that is no page', '/de/feed.xml', answer('text/html')],
  ])('does not keep %s', (_, path, given) => {
    expect(isGood(given, SITE + path)).toBe(false);
  });

  it('takes all questions behind a path for one address', () => {
    expect(addressOf(`${SITE}/de/a/?utm=1#k7f`)).toBe(`${SITE}/de/a/`);
  });
});
