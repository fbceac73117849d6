/** Builds the fixture site, serves it and `out/`, and starts one browser for all files of the suite. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CACHE_FOLDER } from '@/lib/cache/version';
import { FLAGS, findBrowser } from './find-browser';
import { buildFixtureSite } from './fixture-site';

interface Served {
  folder: string;
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    fixture: Served;
    real: Served;
    browser: string;
  }
}

/** Serves `out/` of a folder. */
async function serve(folder: string): Promise<Served & { server: ChildProcess }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  const origin = /http:\/\/\S+?:\d+/.exec(line)?.[0];
  if (!origin) throw new Error(`The server did not name its address: ${line}`);
  return { folder, origin, server };
}

export default async function setup(project: TestProject) {
  if (!existsSync('out/index.html')) throw new Error('out/ is missing: run "npm run build" first.');
  const folder = join(CACHE_FOLDER, 'fixture-site');
  buildFixtureSite(folder);
  const [fixture, real] = await Promise.all([serve(folder), serve('.')]);
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    headless: true,
    args: [...FLAGS],
  });
  project.provide('fixture', { folder: fixture.folder, origin: fixture.origin });
  project.provide('real', { folder: real.folder, origin: real.origin });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    fixture.server.kill();
    real.server.kill();
  };
}
