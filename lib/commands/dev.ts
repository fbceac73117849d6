/** `npm run dev`: the live preview of the framework, on `PORT` (3000). */
import './environment';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { noArguments, runCommand } from './command';

await runCommand({
  usage: 'Usage: npm run dev; PORT is read from the environment',
  read: noArguments,
  async run() {
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
    const preview = spawn(process.execPath, [next, 'dev'], {
      stdio: 'inherit',
      // What next.config.ts sets is not known to the process that reports how long the preview ran.
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => preview.kill(signal));
    }
    const [code] = await once(preview, 'exit');
    return code ?? 1;
  },
});
