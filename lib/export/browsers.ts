import { readFileSync } from 'node:fs';

/**
 * The oldest browsers that are to read the site well, `browserslist` of `package.json`, by the names
 * that esbuild gives them: `chrome87`.
 */
export function oldestBrowsers(): string[] {
  const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    browserslist: string[];
  };
  return browserslist.map((browser) => browser.replace('ios_saf', 'ios').replace(' ', ''));
}
