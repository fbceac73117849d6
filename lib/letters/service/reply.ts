import type { ServerResponse } from 'node:http';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { headersFor } from '@/lib/export/headers/table';
import type { Locale } from '@/lib/model';
import type { Shells } from '../pages/shell';

/** What is sent for a request. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const {
  'Speculation-Rules': _,
  'Content-Security-Policy': policy = '',
  ...common
} = headersFor('/letters/');

/** Those of the site, but forms may be sent, and nobody keeps what is meant for one reader. */
const HEADERS_OF_PAGES = {
  ...common,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policy.replace("form-action 'none'", "form-action 'self'"),
  'Cache-Control': 'no-store',
  // The address of a receipt is its key.
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};

/** A page in the site's frame; its heading is its title. */
export function pageReply(
  shells: Shells,
  status: number,
  language: Locale,
  title: string,
  content: ElementContent[],
): Reply {
  const html = (children: ElementContent[]) => toHtml({ type: 'root', children });
  const body = shells.fill(language, html([{ type: 'text', value: title }]), html(content));
  return { status, headers: HEADERS_OF_PAGES, body };
}

/** Leads on to another page after a form was taken. */
export const seeOther = (location: string): Reply => ({
  status: 303,
  headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' },
  body: '',
});

/** Figures and printed letters, which may be a minute old. */
export const jsonReply = (value: unknown): Reply => ({
  status: 200,
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=60',
    'X-Content-Type-Options': 'nosniff',
  },
  body: JSON.stringify(value),
});

export const NOTHING: Reply = { status: 204, headers: { 'Cache-Control': 'no-store' }, body: '' };

/** Sends a reply; where the request was not read to its end, the connection ends with it. */
export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  const { req: request } = response;
  const length = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const last = request.complete ? {} : { Connection: 'close' };
  response.writeHead(status, { ...headers, ...length, ...last });
  response.end(request.method === 'HEAD' ? undefined : body);
  if (request.complete) return;
  // What still comes is thrown away for a moment, or the sender would not see the answer.
  request.resume();
  setTimeout(() => request.destroy(), 1000).unref();
}
