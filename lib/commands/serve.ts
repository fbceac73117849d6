/**
 * `npm run serve`: serves `out/` on `PORT` (3000), to this machine only unless `HOST` names another address.
 * With `LETTERS=1` it takes readers' letters, too, see `npm run letters`.
 */
import './environment';
import { SITE } from '@/lib/export/folder';
import { serve } from '@/lib/export/server/serve';
import { besideSite, openLetters, stopWithProcess } from '@/lib/letters/service/service';
import { letterSettingsFault, readLetterSettings } from '@/lib/letters/settings';
import { noArguments, runCommand } from './command';

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST || '127.0.0.1';
const hasLetters = process.env.LETTERS === '1';

await runCommand({
  usage: 'Usage: npm run serve; PORT, HOST and LETTERS are read from the environment',
  read: noArguments,
  settingsFault() {
    if (!(Number.isInteger(port) && port >= 0 && port <= 65535)) {
      return `PORT is "${process.env.PORT}": give a number from 0 to 65535.`;
    }
    return hasLetters ? letterSettingsFault(process.env) : undefined;
  },
  async run() {
    if (hasLetters) {
      const service = await openLetters(readLetterSettings(process.env, SITE));
      stopWithProcess(service);
      console.log(await serve(SITE, port, host, (site) => besideSite(service.listener, site)));
      return 0;
    }
    console.log(await serve(SITE, port, host));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
    return 0;
  },
});
