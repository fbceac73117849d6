import { articlePages } from '@/app/rendered';

export const dynamic = 'force-static';

/** For `lib/export`: the pages to keep for the next build, or to take from the one before. */
export function GET() {
  const files = [...articlePages()].map(([address, name]) => [
    `${address.slice(1)}index.html`,
    name,
  ]);
  return Response.json(Object.fromEntries(files));
}
