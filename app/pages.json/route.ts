import { articleFiles } from '@/app/rendered';

export const dynamic = 'force-static';

/** For `lib/export`: the pages and readings to keep for the next build, or to take from the one before. */
export function GET() {
  const files = [...articleFiles()].map(([address, name]) => [
    address.slice(1) + (address.endsWith('/') ? 'index.html' : ''),
    name,
  ]);
  return Response.json(Object.fromEntries(files));
}
