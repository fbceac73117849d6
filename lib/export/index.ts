/**
 * `tsx lib/export/index.ts`: turns the framework's export in `build/` into the site in `out/`, and
 * writes the configurations for servers that do not read `out/_headers` into `deploy/`. `OFFLINE=0`
 * builds a site without service worker and takes it from readers who have one.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { CACHE_FOLDER } from '@/lib/cache/version';
import { origin, originFault } from '@/lib/site';
import { finishExport } from './finish';
import { caddyConfig } from './headers/caddy';
import { nginxConfig } from './headers/nginx';

const folders = {
  build: 'build',
  out: 'out',
  content: process.env.CONTENT_DIR ?? 'content',
  cache: CACHE_FOLDER,
  components: 'components',
};

if (originFault) {
  console.error(originFault);
  process.exit(1);
}
if (!existsSync(folders.build)) {
  console.error('build/ is missing: run "npm run build", which lets Next write it first.');
  process.exit(1);
}
const problems = await finishExport(folders, process.env.OFFLINE !== '0').catch((error) => {
  // What the system refuses (no space, no rights, a file gone meanwhile) needs no stack.
  if (!error?.syscall) throw error;
  console.error(`The site was not finished, out/ stays as it was: ${error.message}`);
  process.exit(1);
});
for (const { file, line, column, severity, message, rule } of problems) {
  console.error(`${file}:${line}:${column} ${severity} ${message} (${rule})`);
}
if (problems.some(({ severity }) => severity === 'error')) process.exit(1);

if (!process.env.SITE_URL) {
  console.error(
    `SITE_URL is not set: feeds, sitemap and canonical addresses say ${origin}. For readers, build with SITE_URL=https://example.org npm run build.`,
  );
}

mkdirSync('deploy', { recursive: true });
writeFileSync('deploy/nginx.conf', nginxConfig());
writeFileSync('deploy/Caddyfile', caddyConfig());
