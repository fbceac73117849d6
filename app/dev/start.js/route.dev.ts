export const dynamic = 'force-dynamic';

/** The preview hydrates its pages: the elements may change them only after that. */
const start = `
const start = () => setTimeout(() => import('/dev/elements.js'), 1000);
if (document.readyState === 'complete') start();
else addEventListener('load', start);
`;

export const GET = () =>
  new Response(start, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
