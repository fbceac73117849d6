/** Starts the Chromium of January 2023 that comes inside an npm package. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { FLAGS } from '../find-browser';

/** The package has the browser for this system only. */
export const canStart = process.platform === 'linux' && process.arch === 'x64';

const packed = join(dirname(createRequire(import.meta.url).resolve('chromium-109')), '../bin');

/**
 * @returns the browser and what ends it and removes it from the disk
 * @throws with what the browser said when it does not start
 */
export async function startOldBrowser(): Promise<{ browser: Browser; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-109-'));
  const program = join(folder, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  });
  // The libraries that a bare machine lacks, and a font: Chromium 109 crashes without any.
  execFileSync('tar', ['xf', '-', '-C', folder], {
    input: brotliDecompressSync(readFileSync(join(packed, 'aws.tar.br'))),
  });
  const fonts = readFileSync(join(folder, 'fonts.conf'), 'utf8');
  writeFileSync(
    join(folder, 'fonts.conf'),
    fonts.replace('/tmp/aws', () => folder),
  );
  const child = spawn(
    program,
    [
      ...FLAGS,
      '--headless',
      '--no-zygote',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}/profile`,
    ],
    {
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const said: string[] = [];
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    const [, address] = /listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return { browser: await chromium.connectOverCDP(address), stop };
  }
  await stop();
  throw new Error(`Chromium 109 did not start: ${said.join('\n')}`);
}
