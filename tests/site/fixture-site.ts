/** The fixture as a site of its own: this house with other texts in it. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { digest } from '@/lib/cache/digest';
import { codeVersion } from '@/lib/cache/version';

/** Holds `content/` and `seeds/`. */
const TEXTS = 'tests/site/fixture';

/** What a site is built from besides its texts; the packages are found above. */
const HOUSE = [
  ...['app', 'components', 'lib', 'public'],
  ...['next.config.ts', 'package-lock.json', 'package.json', 'postcss.config.mjs'],
  ...['tailwind.config.ts', 'tsconfig.json'],
];

/** Settings of the site that is built beside it. */
const SETTINGS = [
  ...['BUILD_DATE', 'CONTENT_DIR', 'NODE_ENV', 'OFFLINE', 'PROOF', 'SEEDS_DIR', 'SITE_URL'],
];

/**
 * Copies the house, moves the texts in and builds as anybody would who replaces `content/`. What was
 * built before from the same files stays.
 *
 * @param folder where the site is built: its pages come to lie in `out/` there
 * @throws with what the build said when it fails
 */
export function buildFixtureSite(folder: string): void {
  const built = join(folder, 'built-from');
  const version = digest(codeVersion(), ...['public', TEXTS].flatMap(namesAndContents));
  if (existsSync(built) && readFileSync(built, 'utf8') === version) return;
  rmSync(built, { force: true });
  mkdirSync(folder, { recursive: true });
  const sources = [...HOUSE, ...['content', 'seeds'].map((name) => join(TEXTS, name))];
  for (const source of sources) {
    const target = join(folder, basename(source));
    rmSync(target, { recursive: true, force: true });
    cpSync(source, target, { recursive: true });
  }
  const settings = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  const { status, stdout, stderr } = spawnSync('npm run --silent build', {
    ...{ cwd: folder, shell: true, encoding: 'utf8' },
    env: Object.fromEntries(settings) as NodeJS.ProcessEnv,
  });
  if (status !== 0) throw new Error(`The fixture site was not built:\n${stdout}${stderr}`);
  writeFileSync(built, version);
}

const namesAndContents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => [file, readFileSync(file)]);
