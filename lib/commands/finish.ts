/**
 * The last step of `npm run build`: turns the framework's export in `build/` into the site in `out/`, and
 * writes the configurations for servers that do not read `out/_headers` into `deploy/`. `OFFLINE=0`
 * builds a site without service worker and takes it from readers who have one.
 */
import './environment';
import { CACHE_FOLDER } from '@/lib/cache/version';
import { finishExport } from '@/lib/export/finish';
import { SITE } from '@/lib/export/folder';
import { writeServerConfigs } from '@/lib/export/headers/deploy';
import { origin, originFault, takesLetters } from '@/lib/site';
import { noArguments, runCommand } from './command';

const folders = {
  build: 'build',
  out: SITE,
  content: process.env.CONTENT_DIR ?? 'content',
  cache: CACHE_FOLDER,
  components: 'components/browser',
};

await runCommand({
  usage: 'Usage: tsx lib/commands/finish.ts; SITE_URL and OFFLINE are read from the environment',
  read: noArguments,
  settingsFault: () => originFault,
  async run() {
    const features = { offline: process.env.OFFLINE !== '0', letters: takesLetters };
    const problems = await finishExport(folders, features).catch((error) => {
      throw new Error(`The site was not finished, out/ stays as it was: ${error.message}`);
    });
    for (const { file, line, column, severity, message, rule } of problems) {
      console.error(`${file}:${line}:${column} ${severity} ${message} (${rule})`);
    }
    if (problems.some(({ severity }) => severity === 'error')) return 1;
    if (!process.env.SITE_URL) {
      console.error(
        `SITE_URL is not set: feeds, sitemap and canonical addresses say ${origin}. For readers, set SITE_URL to an origin such as https://example.org, in the shell or in a file .env.`,
      );
    }
    writeServerConfigs('deploy');
    return 0;
  },
});
