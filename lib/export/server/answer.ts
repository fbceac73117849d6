import type { IncomingMessage } from 'node:http';
import mime from 'mime';
import { isCompressible } from '../compress';
import { headersFor, REVALIDATE } from '../headers/table';
import { locate } from './locate';
import { readRange } from './range';
import { readTarget } from './target';
import { chooseVariant } from './variant';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The bytes of a file to send, both ends included; nothing where `last < first`. */
  body?: { file: string; first: number; last: number };
}

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Answers a request with a file of the export, as the hosts do for which `_headers` is written:
 * the headers of the table, precompressed siblings, conditional and range requests, 404 pages.
 *
 * @param root the folder of the export
 */
export function answer(root: string, request: Request): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, { Allow: 'GET, HEAD' });
  }
  const target = readTarget(request.url ?? '/');
  if (!target) return refusal(400);
  const located = locate(root, target.path);
  if (located.status === 301) {
    return refusal(301, { Location: encodeURI(located.path) + target.query });
  }
  const { file } = located;
  const type = { 'Content-Type': contentType(file) };
  if (located.status === 200) {
    return found(file, { ...type, ...headersFor(target.path) }, request);
  }
  // A missing asset must not be remembered as missing for a year.
  return whole(file, 404, { ...headersFor('/404.html'), ...type }, request);
}

/** An answer without a page. It is kept by nobody, since tomorrow it may be another. */
export const refusal = (status: number, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...headersFor('/404.html'), 'Cache-Control': REVALIDATE, ...headers },
});

/** The answer for a file that exists, or for the part of it that was asked for. */
function found(file: string, fixed: Record<string, string>, request: Request): Answer {
  const full = whole(file, 200, fixed, request);
  const tag = full.headers.ETag;
  const { 'if-none-match': known, 'if-range': condition, range } = request.headers;
  if (known?.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))) {
    return { status: 304, headers: full.headers };
  }
  if (!full.body || (condition !== undefined && condition !== tag)) return full;
  const size = full.body.last + 1;
  const part = readRange(range, size);
  if (!part) return full;
  if (part === 'unsatisfiable') return refusal(416, { 'Content-Range': `bytes */${size}` });
  return {
    status: 206,
    headers: { ...full.headers, 'Content-Range': `bytes ${part.first}-${part.last}/${size}` },
    body: { file: full.body.file, ...part },
  };
}

function whole(
  file: string,
  status: 200 | 404,
  fixed: Record<string, string>,
  request: Request,
): Answer {
  const variant = chooseVariant(file, request.headers);
  if (!variant) return refusal(404);
  const vary: Record<string, string> = isCompressible(file) ? { Vary: 'Accept-Encoding' } : {};
  if (variant === 'none') return refusal(406, vary);
  const { mtimeMs, size } = variant.stats;
  const headers: Record<string, string> = {
    ...fixed,
    ...vary,
    ETag: `"${Math.floor(mtimeMs).toString(16)}-${size.toString(16)}"`,
    'Accept-Ranges': 'bytes',
  };
  if (variant.encoding) headers['Content-Encoding'] = variant.encoding;
  return { status, headers, body: { file: variant.file, first: 0, last: size - 1 } };
}

function contentType(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  const isText = /^text\/|\/(?:javascript|json|xml)$|\+(?:xml|json)$/.test(type);
  return isText ? `${type}; charset=utf-8` : type;
}
