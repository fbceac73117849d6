/**
 * `npm run letters`: takes readers' letters and counts readings, beside the site in `out/`, on `PORT` (8787) of
 * this machine unless `HOST` names another address. Letters lie in `.data/`, or where `DATABASE_URL` says.
 * `-- desk` lists the letters that wait, and decides; `-- export` writes what is printed into the content;
 * `-- move DATABASE` carries everything into another database, while no service writes.
 *
 * `LETTERS_PASSWORD` opens the desk in the browser; without it there is none. `LETTERS_PROXIES` says how many
 * proxies stand before the service, if not one on this machine. `SMTP_URL` and `LETTERS_MAIL`, the addresses
 * of the editors, let it tell them that letters wait.
 */
import './environment';
import { join } from 'node:path';
import { SITE } from '@/lib/export/folder';
import { listen } from '@/lib/export/server/listen';
import { openDatabase } from '@/lib/letters/database/database';
import { openLetters, stopWithProcess } from '@/lib/letters/service/service';
import { letterSettingsFault, readLetterSettings } from '@/lib/letters/settings';
import { readTask, USAGE } from '@/lib/letters/tasks';
import { runCommand } from './command';

await runCommand({
  usage: USAGE,
  read: (args) => readTask(args, join(process.env.CONTENT_DIR ?? 'content', 'letters')),
  settingsFault: () => letterSettingsFault(process.env),
  async run(task) {
    const settings = readLetterSettings(process.env, SITE);
    if (task) {
      const database = await openDatabase(settings.database);
      await task(database, (line) => console.log(line)).finally(() => database.close());
      return 0;
    }
    const service = await openLetters(settings);
    console.log(await listen(service.listener, settings.port, settings.host));
    stopWithProcess(service);
    return 0;
  },
});
