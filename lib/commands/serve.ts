/** `npm run serve`: serves `out/` on `PORT` (3000), to this machine only unless `HOST` names another address. */
import './environment';
import { SITE } from '@/lib/export/folder';
import { serve } from '@/lib/export/server/serve';
import { noArguments, runCommand } from './command';

const port = Number(process.env.PORT ?? 3000);

await runCommand({
  usage: 'Usage: npm run serve; PORT and HOST are read from the environment',
  read: noArguments,
  settingsFault: () =>
    Number.isInteger(port) && port >= 0 && port <= 65535
      ? undefined
      : `PORT is "${process.env.PORT}": give a number from 0 to 65535.`,
  async run() {
    console.log(await serve(SITE, port, process.env.HOST || '127.0.0.1'));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
    return 0;
  },
});
