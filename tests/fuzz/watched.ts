import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What came of a seed. */
export interface Tried {
  seed: number;
  faults: string[];
}

/** Many times what a site takes on a busy machine: what takes longer would not come to an end. */
const MOST_SECONDS = 120;

/**
 * Tries out the seeds from `from` up to, and without, `to`, in a process of its own: what does not come
 * to an end, or ends the process, is a fault of its seed.
 */
export async function* tryOutAll(from: number, to: number): AsyncGenerator<Tried> {
  let worker = start();
  for (let seed = from; seed < to; seed++) {
    worker.send(seed);
    const faults = await answerOf(worker);
    yield { seed, faults: Array.isArray(faults) ? faults : [faults] };
    if (Array.isArray(faults)) continue;
    worker.kill('SIGKILL');
    worker = start();
  }
  worker.kill();
}

const start = (): ChildProcess =>
  fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });

/** The faults that the worker tells, or why it tells none. */
async function answerOf(worker: ChildProcess): Promise<string[] | string> {
  const stop = new AbortController();
  const ended = once(worker, 'exit', stop).then(() => 'The process ends.');
  const late = once(AbortSignal.timeout(MOST_SECONDS * 1000), 'abort', stop).then(
    () => `This takes more than ${MOST_SECONDS} seconds.`,
  );
  const told = once(worker, 'message', stop).then(([faults]): string[] => faults);
  for (const one of [ended, late, told]) one.catch(() => undefined);
  try {
    return await Promise.race([told, ended, late]);
  } finally {
    stop.abort();
  }
}
