/**
 * `npm start`: builds the site and serves it together with the service of letters, so that all there is can
 * be seen; `LETTERS=0` leaves letters out.
 */
import './environment';
import { spawnSync } from 'node:child_process';
import { noArguments, runCommand } from './command';

process.env.LETTERS ??= '1';

await runCommand({
  usage: 'Usage: npm start; PORT, HOST and LETTERS are read from the environment',
  read: noArguments,
  async run() {
    // A shell finds npm on every system.
    const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
    if (status !== 0) return 1;
    await import('./serve');
    return Number(process.exitCode ?? 0);
  },
});
