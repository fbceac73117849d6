import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mime from 'mime';
import { isFile } from '@/lib/cache/files';
import { imageSources } from '@/lib/site';

export const dynamic = 'force-dynamic';

/** Images stand beside the text; the build copies them to this address. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ slug: string; name: string }> },
) {
  const { slug, name } = await params;
  const content = process.env.CONTENT_DIR ?? 'content';
  const file = imageSources(slug, name)
    .map((path) => join(content, path))
    .find(isFile);
  const bytes = file ? await readFile(file) : null;
  return new Response(bytes, {
    status: bytes ? 200 : 404,
    headers: { 'content-type': mime.getType(name) ?? 'application/octet-stream' },
  });
}
