import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/lib/model';
import type { RefusalStatus } from '../strings';

/** Ends a request with a page that says why, in the reader's language. */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    /** Where the request says which; otherwise the browser does. */
    readonly language?: Locale,
  ) {
    super(`refused with ${status}`);
  }
}

/** Two thousand characters of four bytes, escaped as forms do it, and the other fields. */
const LARGEST_FORM = 32 * 1024;

/**
 * Reads the body of a request. What says that it is larger, or turns out to be, is refused before more of
 * it is read. A connection that breaks in the middle is an error like any other.
 *
 * @param most in bytes
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Refusal(413);
  if (request.headers['content-encoding']) throw new Refusal(415);
  const pieces: Buffer[] = [];
  let length = 0;
  // Leaving a plain loop would cut the connection before the refusal is read.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > most) throw new Refusal(413);
    pieces.push(piece);
  }
  if (!request.complete) throw new Refusal(400);
  return Buffer.concat(pieces);
}

/**
 * The fields of a form. Bytes that are no UTF-8 and fields that come twice are nothing that a browser
 * sends, so they are refused and not guessed at.
 *
 * @param type the request's `Content-Type`
 */
export function readFields(body: Buffer, type: string | undefined): Map<string, string> {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type ?? '')) throw new Refusal(415);
  const text = body.toString('latin1');
  if (/[^!-~]/.test(text)) throw new Refusal(400);
  const fields = new Map<string, string>();
  for (const part of text.split('&')) {
    const cut = part.indexOf('=');
    const name = decode(cut === -1 ? part : part.slice(0, cut));
    if (fields.has(name)) throw new Refusal(400);
    fields.set(name, cut === -1 ? '' : decode(part.slice(cut + 1)));
  }
  return fields;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal(400);
  }
}

/** Reads a form of so many bytes at most. */
export const formOf = async (
  request: IncomingMessage,
  most = LARGEST_FORM,
): Promise<Map<string, string>> =>
  readFields(await readBody(request, most), request.headers['content-type']);

/**
 * The address of a reader, for counting tries: what the nearest proxy saw, where the service stands behind
 * some. Of IPv6 the network, because every home has a whole one.
 *
 * @param proxies how many; undefined where a connection from this machine is one of its own proxy
 */
export function readerAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number | undefined,
): string {
  const peer = plainAddress(socket.remoteAddress ?? '');
  const hops = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '');
  const behind = proxies ?? (/^(?:127\.|::1$)/.test(peer) ? 1 : 0);
  return networkOf(plainAddress((behind > 0 ? hops.at(-behind) : undefined) ?? peer));
}

/** IPv4 as it is, also where it is written as IPv6. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const rest = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * Whether another site made the browser send a request. Browsers say so themselves; older ones (Safari
 * before 16.4, Firefox before 90) name the origin of a form.
 */
export function isFromElsewhere({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}
