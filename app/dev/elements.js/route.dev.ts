import { build } from 'esbuild';

export const dynamic = 'force-dynamic';

const reload = 'new EventSource("/dev/changes").onmessage = () => location.reload();';

/** The browser module as it is now, and a reload when content changes. */
export async function GET() {
  const { outputFiles } = await build({
    entryPoints: ['components/browser/elements.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    // Pages of the preview have the whole stylesheet.
    define: { LATER_STYLE: '""' },
    footer: { js: reload },
  });
  return new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript' } });
}
