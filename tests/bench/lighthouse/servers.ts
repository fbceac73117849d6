/** Servers for what is compared, all with precompressed files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cacheIn } from '@/lib/cache/folder';
import { COMPRESSOR, compressFolder } from '@/lib/export/compress';
import { answer } from '@/lib/export/server/answer';
import { temporaryFolder } from '../workshop';

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Serves the site that was built in a folder as `npm start` does. */
export async function serveSite(folder: string, port: number): Promise<void> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => server.kill());
  await once(server.stdout, 'data');
}

/** Serves any other folder: compressed as well, without the policies of our site, which it would break. */
export async function servePlain(root: string, port: number): Promise<void> {
  await compressFolder(root, cacheIn(join(temporaryFolder(), 'compressed'), COMPRESSOR));
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(root, request);
    const { 'Content-Type': type = '', 'Content-Encoding': encoding } = headers;
    response.writeHead(status, {
      'Content-Type': type,
      ...(encoding && { 'Content-Encoding': encoding }),
      ...(headers.Location && { Location: headers.Location }),
    });
    if (body) createReadStream(body.file).pipe(response);
    else response.end();
  }).listen(port);
  await once(server, 'listening');
  server.unref();
}
