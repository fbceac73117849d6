import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { source, sourceFiles } from '../house/project';

vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'environment-'));
writeFileSync(join(folder, '.env'), 'SITE_URL=example.org/blog\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command in a folder whose `.env` sets what cannot be read. */
function run(name: string, settings = {}): { status: number | null; stderr: string } {
  const command = [
    '--import',
    import.meta.resolve('tsx'),
    join(project, `lib/commands/${name}.ts`),
  ];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json'), ...settings },
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('a file .env', () => {
  it.each(['check', 'align', 'finish'])('sets what %s asks for', (name) => {
    const { status, stderr } = run(name);
    expect(stderr).toMatch(/^SITE_URL is "example\.org\/blog": give .+\n$/);
    expect(status).toBe(2);
  });

  it('counts less than the shell', () => {
    const { status, stderr } = run('finish', { SITE_URL: 'https://example.org' });
    expect(stderr).toBe(
      'The site was not finished, out/ stays as it was: build/ is missing: "npm run build" lets Next write it first.\n',
    );
    expect(status).toBe(1);
  });

  const programs = sourceFiles('lib/commands').filter((file) =>
    source(file).includes('await runCommand('),
  );

  it('is read by every command before anything else', () => {
    expect(programs.length).toBeGreaterThan(3);
    for (const file of programs) {
      expect(source(file).match(/^import .*/m)?.[0], file).toBe("import './environment';");
    }
  });
});
