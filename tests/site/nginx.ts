/** A real nginx over a site with the configuration that the build has written. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether nginx is there, installed now if the system lets us. */
export const hasNginx = (): boolean =>
  runs('nginx', '-v') ||
  (process.getuid?.() === 0 &&
    runs('apt-get', 'install', '-y', '--no-install-recommends', 'nginx-light') &&
    runs('nginx', '-v'));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts nginx on a free port; resolves when it answers.
 *
 * @param site where `out/` and `deploy/` lie
 */
export async function startNginx(site: string): Promise<{ origin: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const configuration = readFileSync(join(site, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^.*listen \[::\].*\n/m, '')
    .replace(/root [^;]*;/, `root ${resolve(site, 'out')};`);
  writeFileSync(join(folder, 'site.conf'), configuration);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; user root; worker_processes 1;
     events { worker_connections 1024; }
     http {
       access_log off;
       ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
       types { font/woff2 woff2; image/png png; image/jpeg jpg; image/webp webp; }
       include ${folder}/site.conf;
     }`,
  );
  const nginx: ChildProcess = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(origin).catch(() => undefined)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { origin, stop: () => void nginx.kill('SIGTERM') };
}
