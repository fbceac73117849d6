/** Numbers open the other page's paragraph here and are followed as links only now and then. */
const PAGES = {
  and: [
    { href_matches: '/*' },
    { not: { href_matches: ['/*.xml', '/images/*', '/assets/*'] } },
    { not: { selector_matches: '.number' } },
  ],
};

/** Ways of reading get the paragraph into their address when they are followed, not before. */
const WITHOUT_WAYS = { and: [PAGES, { not: { selector_matches: '[data-way]' } }] };

/**
 * Which links a browser may fetch before they are followed, as named by the header
 * `Speculation-Rules`: fetched when the pointer rests on them, rendered when it goes down.
 */
export const SPECULATION = `${JSON.stringify({
  prefetch: [{ where: PAGES, eagerness: 'moderate' }],
  prerender: [{ where: WITHOUT_WAYS, eagerness: 'conservative' }],
})}\n`;
