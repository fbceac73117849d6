/**
 * Lets a reader who has come to the end of a text keep what he opens readable without a net. Part of
 * the module only where the site is built with a service worker, see `lib/export/elements.ts`.
 */
type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
};

// The module is asynchronous: the text may not be there yet, but `load` waits for the module.
addEventListener('load', () => {
  const end = document.querySelector('.article-foot');
  if (!end || !navigator.serviceWorker) return;
  new IntersectionObserver(([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    // The site's headers allow this one policy; browsers without trusted types take the text.
    const policies = (window as { trustedTypes?: Policies }).trustedTypes;
    const policy = policies?.createPolicy('doppelseite', { createScriptURL: (url) => url });
    navigator.serviceWorker.register(policy?.createScriptURL('/sw.js') ?? '/sw.js');
  }).observe(end);
});
