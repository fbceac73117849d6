import { restore, SITE } from '@/lib/export/folder';

/** A program that `npm run` starts. */
export interface Command<Options> {
  /** One line that shows how it is called. */
  usage: string;
  /** Reads the arguments. @throws an Error of one line where they are not understood */
  read(args: string[]): Options;
  /** What is wrong with the environment, in one line. */
  settingsFault?(): string | undefined;
  /** Does the work; the exit code. @throws an Error whose message tells people what failed */
  run(options: Options): number | Promise<number>;
}

/**
 * Runs a command and sets the exit code. All commands fail alike: 2 where arguments or settings are not
 * understood, with the usage or the setting; 1 where the work failed, with the reason and without a stack.
 */
export async function runCommand<Options>(
  { usage, read, settingsFault, run }: Command<Options>,
  args: string[] = process.argv.slice(2),
): Promise<void> {
  let options: Options;
  try {
    options = read(args);
  } catch (error) {
    return fail(2, `${firstLine(error).replace(/\.?$/, '.')} ${usage}`);
  }
  const fault = settingsFault?.();
  if (fault) return fail(2, fault);
  try {
    // The build before may have been ended at the one moment when there is no site in its place.
    restore(SITE);
    process.exitCode = await run(options);
  } catch (error) {
    fail(1, messageOf(error));
  }
}

function fail(code: 1 | 2, line: string): void {
  console.error(line);
  process.exitCode = code;
}

const messageOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).trim();

const firstLine = (error: unknown): string => messageOf(error).split('\n')[0] ?? '';

/** Reads the arguments of a command that takes none. @throws where there is one */
export function noArguments([first]: string[]): void {
  if (first !== undefined) throw new Error(`Unexpected argument '${first}'.`);
}
