import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once as happened } from 'node:events';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A command of the project as a process of its own. */
export interface Started {
  /** The address that it has printed. */
  origin: string;
  child: ChildProcess;
  /** Sends a signal and waits for its end; the exit code, or the signal. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

function programOf(command: string, cwd: string, env: Record<string, string>) {
  const loader = join(project, 'node_modules/tsx/dist/loader.mjs');
  const paths = { TSX_TSCONFIG_PATH: join(project, 'tsconfig.json'), PORT: '0' };
  return {
    args: ['--import', loader, join(project, `lib/commands/${command}.ts`)],
    options: { cwd, env: { ...process.env, ...paths, ...env } },
  };
}

/** Runs a command that ends by itself. */
export function once(command: string, cwd: string, env: Record<string, string>, more: string[]) {
  const { args, options } = programOf(command, cwd, env);
  return spawnSync(process.execPath, [...args, ...more], { ...options, encoding: 'utf8' });
}

/**
 * Starts a command that serves, on a port that is free, and waits until it says where.
 *
 * @param cwd where `out/` lies
 * @throws where it ends before
 */
export async function start(
  command: 'letters' | 'serve',
  cwd: string,
  env: Record<string, string>,
): Promise<Started> {
  const { args, options } = programOf(command, cwd, env);
  const child = spawn(process.execPath, args, options);
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const ended = happened(child, 'exit').then(([code, signal]) => code ?? signal);
  const line = happened(child.stdout as NodeJS.ReadableStream, 'data').then(([data]) =>
    String(data),
  );
  const origin = await Promise.race([line, ended.then(() => undefined)]);
  if (origin === undefined) throw new Error(said);
  return {
    origin: origin.trim().replace(/\/$/, '').replace('localhost', '127.0.0.1'),
    child,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
