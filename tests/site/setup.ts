/** Serves `out/` and starts one browser for all files of the suite. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { FLAGS, findBrowser } from './find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    browser: string;
  }
}

export default async function setup(project: TestProject) {
  if (!existsSync('out/index.html')) throw new Error('out/ is missing: run "npm run build" first.');
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  const origin = /http:\/\/\S+?:\d+/.exec(line)?.[0];
  if (!origin) throw new Error(`The server did not name its address: ${line}`);
  const browser = await chromium.launchServer({
    executablePath: await findBrowser(),
    headless: true,
    args: [...FLAGS],
  });
  project.provide('origin', origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.kill();
  };
}
