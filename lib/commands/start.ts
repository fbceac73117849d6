/**
 * `npm start`: builds the site and serves it together with the service of letters, so that all there is can
 * be seen; `LETTERS=0` leaves letters out.
 */
import './environment';
import { spawnSync } from 'node:child_process';

process.env.LETTERS ??= '1';
// A shell finds npm on every system.
const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
if (status === 0) await import('./serve');
else process.exitCode = 1;
