/** Swaps a folder as a build does and is killed before, or in the middle of, one of its steps. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [out, step, inside] = process.argv.slice(2);
let left = Number(step);

for (const name of ['renameSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (path, ...rest) => {
    if (left-- === 0) {
      if (inside === 'inside' && name === 'rmSync') real(join(path, 'index.html'), { force: true });
      process.kill(process.pid, 'SIGKILL');
    }
    return real(path, ...rest);
  };
}
syncBuiltinESMExports();

const { prepare, swapIn } = await import('../../lib/export/folder.ts');
const target = prepare(out);
fs.mkdirSync(target);
for (const file of ['index.html', 'a.js']) fs.writeFileSync(join(target, file), 'new');
swapIn(out);
