/** What a service worker sees as its global scope, as far as it is used here. */
interface WorkerScope {
  clients: { claim(): Promise<void>; matchAll(): Promise<{ url: string }[]> };
  registration: {
    navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** An event whose end waits for a promise. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Lasting {
  request: Request;
  /** The answer that the browser has asked for already while the worker started. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export const scope = self as unknown as WorkerScope;
