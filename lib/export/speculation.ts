const PAGES = {
  and: [{ href_matches: '/*' }, { not: { href_matches: ['/*.xml', '/images/*', '/assets/*'] } }],
};

/**
 * Which links a browser may fetch before they are followed, as named by the header
 * `Speculation-Rules`: fetched when the pointer rests on them, rendered when it goes down.
 */
export const SPECULATION = `${JSON.stringify({
  prefetch: [{ where: PAGES, eagerness: 'moderate' }],
  prerender: [{ where: PAGES, eagerness: 'conservative' }],
})}\n`;
