import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

it('tells nobody how long a preview ran, and says nothing of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const command = join(project, 'lib/commands/dev.ts');
  const preview = spawn(process.execPath, ['--import', 'tsx', command], {
    cwd: folder,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(project, 'tsconfig.json'),
      PORT: String(await freePort()),
      // As on a machine where the framework has never run; what it would send is printed.
      XDG_CONFIG_HOME: folder,
      NEXT_TELEMETRY_DEBUG: '1',
    },
  });
  let said = '';
  for (const stream of [preview.stdout, preview.stderr]) {
    stream.on('data', (data) => {
      said += data;
    });
  }
  await expect.poll(() => said, { timeout: 50_000 }).toContain('Ready in');
  preview.kill('SIGTERM');
  await once(preview, 'exit');
  rmSync(folder, { recursive: true, force: true });
  expect(said).not.toMatch(/telemetry|NEXT_CLI_SESSION/i);
});
