import { parseArgs } from 'node:util';
import { type Database, openDatabase } from './database/database';
import { moveLetters } from './database/move';
import { type DeskAct, decide, deskLetters, isDeskAct } from './decisions';
import { exportLetters } from './export';
import { findLetter } from './postbox';
import { currentDecision, readDecision, type TypedDecision } from './typed-decision';

/** Does something with the database of letters and ends. */
export type LetterTask = (database: Database, say: (line: string) => void) => Promise<void>;

export const USAGE =
  'Usage: npm run letters -- [export | move DATABASE | desk [print|decline|delete|dismiss ID [--text TEXT] [--reply-de TEXT] [--reply-zh TEXT] [--translation TEXT]]]';

/**
 * Reads what is to be done from the arguments; undefined where the service is to be started.
 *
 * @param folder where an export goes, `content/letters`
 * @throws an Error of one line where they are not understood
 */
export function readTask(args: string[], folder: string): LetterTask | undefined {
  const text = { type: 'string' } as const;
  const options = { text, 'reply-de': text, 'reply-zh': text, translation: text };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [task, ...rest] = positionals;
  const [first, id] = rest;
  const isTyped = Object.keys(values).length > 0;
  if (task === 'desk' && rest.length === 2 && first && id && isDeskAct(first)) {
    const typed = {
      ...(values.text !== undefined && { printed: values.text }),
      ...(values['reply-de'] !== undefined && { reply_de: values['reply-de'] }),
      ...(values['reply-zh'] !== undefined && { reply_zh: values['reply-zh'] }),
      ...(values.translation !== undefined && { translation: values.translation }),
    };
    return (database, say) => decideById(database, id, first, typed, say);
  }
  if (isTyped) throw new Error('Texts belong to a decision.');
  if (task === undefined) return undefined;
  if (task === 'export' && rest.length === 0) {
    return (database, say) => exportLetters(database, folder, say);
  }
  if (task === 'desk' && rest.length === 0) return listWaiting;
  if (task === 'move' && first !== undefined && rest.length === 1) {
    return async (database, say) => {
      const target = await openDatabase(first);
      await moveLetters(database, target, say).finally(() => target.close());
    };
  }
  throw new Error(`Unexpected argument '${positionals.join(' ')}'.`);
}

/** One letter a line, as JSON, so that nothing in it does anything to a terminal. */
async function listWaiting(database: Database, say: (line: string) => void): Promise<void> {
  const { letters } = await deskLetters(database, 'waiting');
  for (const { revision: _, state: __, ...letter } of letters) say(JSON.stringify(letter));
}

async function decideById(
  database: Database,
  id: string,
  act: DeskAct,
  typed: Partial<TypedDecision>,
  say: (line: string) => void,
): Promise<void> {
  const letter = await findLetter(database, id);
  if (!letter) throw new Error(`There is no letter ${id}.`);
  const { as, wrong } = readDecision(letter, { ...currentDecision(letter), ...typed });
  if (act === 'print' && wrong) throw new Error(`A text is too ${wrong}: nothing was changed.`);
  if (!(await decide(database, letter, act, as, Date.now()))) {
    throw new Error(`Letter ${id} is ${letter.state}: it was not changed.`);
  }
  say(`${id}: ${act}`);
}
