/**
 * Has readings of a text counted. Part of the module only where the site takes letters, see
 * `lib/export/bundle.ts`.
 */
addEventListener('load', () => {
  const counted = document.querySelector<HTMLElement>('times-read');
  // What cannot be had is not counted.
  if (counted) import('./count').then(({ count }) => count(counted)).catch(() => {});
});
