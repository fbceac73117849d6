import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long a request may take to arrive, in milliseconds. */
const HEADERS = 10_000;
const REQUEST = 20_000;

/**
 * Listens until the process ends.
 *
 * @param port 0 takes one that is free
 * @param host an address of this machine
 * @returns the address, once it answers
 * @throws an Error of one line that says what to do where the system refuses
 */
export async function listen(
  listener: RequestListener,
  port: number,
  host: string,
): Promise<string> {
  const server = createServer(
    { headersTimeout: HEADERS, requestTimeout: REQUEST, connectionsCheckingInterval: 2000 },
    listener,
  ).listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(reason(error as NodeJS.ErrnoException, port, host));
  }
  // One connection that cannot be taken (too many files are open) is no reason to end.
  server.on('error', ({ message }) => console.error(`A connection was not taken: ${message}`));
  const { port: taken } = server.address() as AddressInfo;
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}/`;
}

function reason({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop what uses it or set PORT to another.`;
  }
  if (code === 'EACCES') return `Port ${port} needs rights of the system: choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST is "${host}", which is no address of this machine: use 0.0.0.0 for all it has.`;
  }
  return `The server did not start: ${message}`;
}
