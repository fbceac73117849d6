import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Command, noArguments, runCommand } from '@/lib/commands/command';

vi.setConfig({ testTimeout: 60_000 });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const programs = new Set(
  Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/\btsx (\S+)/g)].map(([, file = '']) => file),
  ),
);

it.each([...programs])('%s answers an unknown option with its usage and 2', (file) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', file, '--surprise'],
    { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]*'--surprise'[^\n]* Usage: [^\n]+\n$/);
});

describe('runCommand', () => {
  afterEach(() => {
    process.exitCode = undefined;
  });

  /** What a command prints and its exit code. */
  async function outcome(command: Partial<Command<void>>, args: string[] = []) {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await runCommand({ usage: 'Usage: x', read: noArguments, run: () => 0, ...command }, args);
    const lines = said.mock.calls.flat();
    said.mockRestore();
    return [process.exitCode, ...lines];
  }

  it('ends with what the command says', async () => {
    expect(await outcome({})).toEqual([0]);
    expect(await outcome({ run: async () => 1 })).toEqual([1]);
  });

  it('does nothing where arguments or settings are not understood', async () => {
    const run = vi.fn(() => 0);
    expect(await outcome({ run }, ['y'])).toEqual([2, "Unexpected argument 'y'. Usage: x"]);
    const settingsFault = () => 'PORT is "y": give a number.';
    expect(await outcome({ run, settingsFault })).toEqual([2, 'PORT is "y": give a number.']);
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    [() => JSON.parse('{'), /^\S.*JSON/],
    [() => Promise.reject(new TypeError('a bug')), /^a bug$/],
    [() => Promise.reject('no error'), /^no error$/],
    [() => readFileSync('nowhere.md'), /^ENOENT: .*nowhere\.md/],
  ])('says why the work failed, without a stack: %s', async (run, reason) => {
    const [code, ...lines] = await outcome({ run: run as () => Promise<number> });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(reason)]);
    expect(lines.join()).not.toMatch(/\n\s+at /);
  });
});
