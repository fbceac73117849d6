/**
 * The service worker: what the reader opened stays readable without a net. The net always comes
 * first; a kept page is shown only when there is no answer from it.
 */
import { addressOf, isGood, PAGES } from './keeping';
import { type Fetching, scope } from './scope';

/** Addresses of the modules that pages ask for when they need them, put in by `lib/export/bundle.ts`. */
declare const MODULES: readonly string[];

/** Whatever is kept under other names is thrown away. */
const ASSETS = 'assets-2';
const LIMITS = { [PAGES]: 60, [ASSETS]: 120 };

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || headers.has('range')) return;
  if (pathname.startsWith('/assets/')) event.respondWith(fromCache(event));
  else if (/\/$|^\/images\/|\/pinyin\.json$/.test(pathname)) {
    event.respondWith(fromNet(event));
  }
});

/** The pages from which others are found, and the one that says which are kept, in the language of `url`. */
const waysOn = (url: string): string[] => ['/', `/${localeOf(url)}/`, `/${localeOf(url)}/offline/`];

const localeOf = (url: string): string => (new URL(url).pathname.startsWith('/zh/') ? 'zh' : 'de');

/** Keeps the pages that are open now, too: they came before the worker. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => name in LIMITS || caches.delete(name)));
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
  for (const { url } of await scope.clients.matchAll()) {
    await keepOpenPage(url);
    for (const path of waysOn(url)) await keepNew(new URL(path, url).href);
  }
}

async function keepOpenPage(url: string): Promise<void> {
  const html = await keepPage(url, await fetch(url));
  // The module and the fonts that it loads first, which the browser has at hand, and later modules.
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  for (const address of [...named, ...MODULES]) {
    await keep(ASSETS, new URL(address, url).href, await fetch(address));
  }
}

/**
 * Keeps a page and the same text in the other language, which it names.
 *
 * @returns its HTML
 */
async function keepPage(url: string, page: Response): Promise<string> {
  const html = await page.clone().text();
  await keep(PAGES, url, page);
  for (const [, path = ''] of html.matchAll(/<a href="(\/[^"]+\/)"[^>]* data-way="read"/g)) {
    await keepNew(new URL(path, url).href);
  }
  return html;
}

/** Fetches and keeps a page that is not kept yet. */
async function keepNew(url: string): Promise<void> {
  if (!(await caches.match(url))) await keep(PAGES, url, await fetch(url));
}

async function fromNet(event: Fetching): Promise<Response> {
  const { request } = event;
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(request));
    const copy = answer.clone();
    const kept =
      request.mode === 'navigate' ? keepPage(request.url, copy) : keep(PAGES, request.url, copy);
    // The net may go in the middle of it.
    event.waitUntil(kept.catch(() => {}));
    return answer;
  } catch {
    const kept = await caches.match(addressOf(request.url), { ignoreVary: true });
    return kept ?? (await withoutNet(request));
  }
}

/** In the place of a page that is not kept: the one that says which are. */
async function withoutNet({ url, mode }: Request): Promise<Response> {
  const kept = mode === 'navigate' && (await caches.match(`/${localeOf(url)}/offline/`));
  return kept || Response.error();
}

/** Assets carry the hash of their content in their names, so what is kept is never stale. */
async function fromCache(event: Fetching): Promise<Response> {
  const { url } = event.request;
  const kept = await caches.match(addressOf(url), { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(keep(ASSETS, url, answer.clone()));
  return answer;
}

/** Keeps a good answer; what was kept longest ago goes when there is too much. */
async function keep(name: keyof typeof LIMITS, url: string, answer: Response): Promise<void> {
  if (!isGood(answer, url)) return;
  const cache = await caches.open(name);
  await cache.put(addressOf(url), answer);
  const keys = await cache.keys();
  const surplus = keys.slice(0, Math.max(0, keys.length - (LIMITS[name] ?? 0)));
  await Promise.all(surplus.map((key) => cache.delete(key)));
}
