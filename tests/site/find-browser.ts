import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

/** For a browser in a container that keeps still: nothing but the site is to be asked for. */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium: the one `CHROMIUM_PATH` names, an installed Chrome, Playwright's own, or on
 * Linux x64 the one that comes inside an npm package.
 *
 * @throws with what to install when there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const installed = installedChrome();
  if (installed) return installed;
  const downloaded = chromium.executablePath();
  if (existsSync(downloaded)) return downloaded;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package bring the libraries that a bare machine lacks.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const { default: bundled } = await import('@sparticuz/chromium');
    return bundled.executablePath();
  }
  throw new Error(
    'No Chromium found: run "apt-get install chromium", "brew install --cask chromium" or ' +
      '"npx playwright-core install chromium", or set CHROMIUM_PATH.',
  );
}

function installedChrome(): string | undefined {
  try {
    return Launcher.getInstallations().find((path) => existsSync(path));
  } catch {
    // chrome-launcher throws where it finds nothing.
    return undefined;
  }
}
