import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { watchMemory } from './memory';

export interface Measured {
  seconds: number;
  /** Seconds of all processors together: they depend less on what else the machine does. Null on Windows. */
  cpu: number | null;
  /** Most memory at one time; null where it cannot be seen. */
  megabytes: number | null;
  /** What it printed. */
  output: string;
}

const isWindows = process.platform === 'win32';
/** The shells of other systems know what their children have cost. */
const timed = (command: string) =>
  isWindows ? command : `${command}\ncode=$?; times >&3; exit $code`;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const { pid } of running) if (pid) killGroup(pid);
});

/**
 * Runs a command line as npm would and measures it with all its children.
 *
 * @throws with the end of what it printed when it fails
 */
export async function run(
  command: string,
  folder: string,
  env: Record<string, string> = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(timed(command), {
    cwd: folder,
    shell: true,
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [resolve(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  running.add(child);
  let output = '';
  let times = '';
  const [, out, err, third] = child.stdio;
  const listen = (stream: unknown, take: (text: string) => void) =>
    (stream as Readable).setEncoding('utf8').on('data', take);
  for (const stream of [out, err]) {
    listen(stream, (text) => {
      output += text;
    });
  }
  listen(third, (text) => {
    times += text;
  });
  const memory = watchMemory(child.pid ?? 0);
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  running.delete(child);
  const megabytes = memory.stop();
  if (code !== 0) throw new Error(`${command} failed:\n${output.slice(-4000)}`);
  return { seconds, cpu: isWindows ? null : cpuSeconds(times), megabytes, output };
}

/** The shell's \u201c0m1.20s 0m0.31s\u201d: its own times on the first line, those of its children on the second. */
function cpuSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );
}

/** Ends a process and those that it has started. */
function killGroup(pid: number): void {
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
