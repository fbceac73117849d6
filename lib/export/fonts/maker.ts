import { readFileSync } from 'node:fs';
import { digest } from '@/lib/cache/digest';

/** The packages that decide on the bytes of a font cut from another. */
const PACKAGES = ['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'];

/** Stands for what cuts fonts: the thread's code and its packages, as the lock file has them. */
export function fontMaker(): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const versions = PACKAGES.map((name) => packages[`node_modules/${name}`]?.version ?? '');
  return digest(readFileSync(new URL('./worker.mjs', import.meta.url)), ...versions);
}
