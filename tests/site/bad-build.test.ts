import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Names and contents of everything in a folder as one hash. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex');
}

it.each(['broken-yaml', 'raw-html', 'empty-file'])(
  'content with errors (%s) fails with places and leaves the last good site alone',
  (fixture) => {
    const before = fingerprint('out');
    const root = `tests/content/fixtures/${fixture}`;
    const { status, stdout, stderr } = spawnSync('npm run --silent build', {
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: `${root}/content`, SEEDS_DIR: `${root}/seeds` },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${root}/\\S+:\\d+:\\d+  error  .+`, 'm'));
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(fingerprint('out')).toBe(before);
  },
);
