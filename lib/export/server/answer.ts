import { type Stats, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import mime from 'mime';
import { ENCODINGS, isCompressible } from '../compress';
import { headersFor } from '../headers/table';
import { locate } from './locate';
import { readRange } from './range';

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
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  }
  const [path = '/'] = (request.url ?? '/').split(/[?#]/, 1);
  const located = locate(root, path);
  if (located.status === 400) return { status: 400, headers: {} };
  if (located.status === 301) {
    const query = request.url?.slice(path.length) ?? '';
    return { status: 301, headers: { Location: located.location + query } };
  }
  const headers = { 'Content-Type': contentType(located.file), ...headersFor(path) };
  if (located.status === 200) return found(located.file, headers, request);
  // A missing asset must not be remembered as missing for a year.
  return whole(located.file, 404, { ...headers, 'Cache-Control': 'no-cache' }, request);
}

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
  const contentRange = (value: string) => ({ ...full.headers, 'Content-Range': `bytes ${value}` });
  if (part === 'unsatisfiable') return { status: 416, headers: contentRange(`*/${size}`) };
  const headers = contentRange(`${part.first}-${part.last}/${size}`);
  return { status: 206, headers, body: { file: full.body.file, ...part } };
}

function whole(
  file: string,
  status: 200 | 404,
  fixed: Record<string, string>,
  request: Request,
): Answer {
  const variant = choose(file, request);
  if (!variant) return { status: 404, headers: {} };
  const { mtimeMs, size } = variant.stats;
  const headers: Record<string, string> = {
    ...fixed,
    ETag: `"${Math.floor(mtimeMs).toString(16)}-${size.toString(16)}"`,
    'Accept-Ranges': 'bytes',
  };
  if (isCompressible(file)) headers.Vary = 'Accept-Encoding';
  if (variant.encoding) headers['Content-Encoding'] = variant.encoding;
  return { status, headers, body: { file: variant.file, first: 0, last: size - 1 } };
}

/** The smallest sibling that the browser takes, else the file; ranges are of the file itself. */
function choose(
  file: string,
  { headers }: Request,
): { file: string; stats: Stats; encoding?: string } | undefined {
  const accepted = headers.range ? '' : String(headers['accept-encoding'] ?? '');
  for (const [encoding, suffix] of Object.entries(ENCODINGS)) {
    if (!accepts(accepted, encoding)) continue;
    const stats = statSync(file + suffix, { throwIfNoEntry: false });
    if (stats) return { file: file + suffix, stats, encoding };
  }
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && { file, stats };
}

/** Whether an `Accept-Encoding` header names the encoding without refusing it. */
const accepts = (header: string, encoding: string): boolean =>
  header
    .split(',')
    .map((each) => each.replaceAll(' ', '').split(';'))
    .some(([name, quality]) => name === encoding && !/^q=0(?:\.0*)?$/.test(quality ?? ''));

function contentType(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  const isText = /^text\/|\/(?:javascript|json|xml)$|\+(?:xml|json)$/.test(type);
  return isText ? `${type}; charset=utf-8` : type;
}
