/** `tsx lib/export/index.ts`: turns the framework's export in `build/` into the site in `out/`. */
import { existsSync } from 'node:fs';
import { finishExport } from './finish';

const folders = {
  build: 'build',
  out: 'out',
  content: process.env.CONTENT_DIR ?? 'content',
  cache: '.cache',
  elements: 'components/elements.ts',
};

if (!existsSync(folders.build)) {
  console.error('build/ is missing: run "npm run build", which lets Next write it first.');
  process.exit(1);
}
const problems = await finishExport(folders);
for (const { file, line, column, severity, message, rule } of problems) {
  console.error(`${file}:${line}:${column} ${severity} ${message} (${rule})`);
}
if (problems.length > 0) process.exit(1);
