import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JSDOM } from 'jsdom';
import { openLetters } from '@/lib/letters/service/service';
import type { LetterSettings } from '@/lib/letters/settings';
import { answerTo } from './answers';

/** The service on a free port. */
export interface Running {
  origin: string;
  stop(): Promise<void>;
}

export async function run(settings: Partial<LetterSettings>): Promise<Running> {
  const service = await openLetters({
    host: '127.0.0.1',
    port: 0,
    database: '',
    site: '',
    password: undefined,
    proxies: undefined,
    mail: undefined,
    ...settings,
  });
  const server = createServer(service.listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await service.stop();
    },
  };
}

/** A page as a browser without scripts sees it. */
export interface Page {
  status: number;
  headers: Headers;
  html: string;
  document: Document;
}

export async function visit(address: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(address, { redirect: 'manual', ...init });
  const html = await response.text();
  const { document } = new JSDOM(html).window;
  return { status: response.status, headers: response.headers, html, document };
}

/** The fields of the form that a page shows, as they would be sent. */
export function fieldsOf({ document }: Page, form = 0): Record<string, string> {
  const fields: Record<string, string> = {};
  const controls = document.forms[form]?.querySelectorAll('input, textarea') ?? [];
  for (const control of controls as Iterable<HTMLInputElement>) {
    if (control.type !== 'checkbox') fields[control.name] = control.value;
  }
  return fields;
}

/** The right answer to the question that a page asks. */
export const solve = ({ document }: Page): string =>
  answerTo(document.getElementById('letter-asked')?.textContent ?? '');

/** Sends a form. */
export const send = (
  address: string,
  fields: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Page> =>
  visit(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  });

export const textOf = ({ document }: Page): string => document.body.textContent ?? '';
