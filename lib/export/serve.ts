/** `npm run serve`: serves `out/` on `PORT` (3000), to this machine only unless `HOST` names another address. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handler } from './server/handler';

const root = 'out';
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST || '127.0.0.1';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(root)) fail('out/ is missing: run "npm run build" first.');
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is "${process.env.PORT}": give a number from 0 to 65535.`);
}

const server = createServer(handler(root));
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    fail(`Port ${port} is in use: stop what uses it or choose another, as in PORT=3001 npm start.`);
  if (error.code === 'EACCES')
    fail(`Port ${port} needs rights of the system: choose one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    fail(`HOST is "${host}", which is no address of this machine: use 0.0.0.0 for all it has.`);
  fail(`The server stopped: ${error.message}`);
});
server.listen(port, host, () => {
  const { port: taken } = server.address() as AddressInfo;
  console.log(`http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}/`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
