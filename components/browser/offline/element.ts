/**
 * Lets a reader who has come to the end of a text keep what he opens readable without a net, and says
 * on a page of its own what that is. Part of the module only where the site is built with a service worker, see `lib/export/bundle.ts`.
 */
import { workerAddress } from './address';

// The module is asynchronous: the text may not be there yet, but `load` waits for the module.
addEventListener('load', () => {
  const list = document.querySelector<HTMLElement>('kept-pages');
  if (list) import('./kept').then(({ showKept }) => showKept(list));
  const end = document.querySelector('.article-foot');
  if (!end || !navigator.serviceWorker) return;
  new IntersectionObserver(([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    navigator.serviceWorker.register(workerAddress);
  }).observe(end);
});
