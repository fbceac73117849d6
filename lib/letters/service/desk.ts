import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/lib/model';
import { decide, deskLetters, isDeskAct, type Report, reportedLetters } from '../decisions';
import type { Letter, LetterState } from '../letter';
import { countTry, isSpent, RATES } from '../limits';
import { deskAddress, deskAnswer, deskPage } from '../pages/desk';
import { findLetter } from '../postbox';
import { sameSeal, sealOf } from '../seal';
import { deskStrings } from '../strings/desk';
import { currentDecision, readDecision } from '../typed-decision';
import type { Context } from './context';
import { pageReply, type Reply, seeOther } from './reply';
import { formOf, Refusal, readerAddress } from './request';

/** Four texts of a letter's length, escaped as forms do it. */
const LARGEST = 128 * 1024;

/** Lets editors in. @throws a refusal where the password is wrong, or was wrong too often */
export async function admit(
  { database, visitors, settings }: Context,
  request: IncomingMessage,
  language: Locale,
  now: number,
): Promise<void> {
  const { password, proxies } = settings;
  if (password === undefined) throw new Refusal(404, language);
  const who = await visitors.nameOf(readerAddress(request, proxies), 'passwords', now);
  // A right one does not help then, or guessing would be for free.
  if (await isSpent(database, who, RATES.passwords, now)) throw new Refusal(429, language);
  const { authorization } = request.headers;
  if (isPassword(authorization, password)) return;
  if (authorization) await database.atomically([countTry(who, RATES.passwords, now)]);
  throw new Refusal(401, language);
}

/** The password of HTTP Basic (RFC 7617), whatever the name before it. */
function isPassword(header: string | undefined, password: string): boolean {
  const [, encoded = ''] = /^Basic ([\w+/=]+)$/i.exec(header ?? '') ?? [];
  const given = Buffer.from(encoded, 'base64').toString();
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given.slice(given.indexOf(':') + 1)), digest(password));
}

/** Shows the letters in a state, and above them those that were reported. */
export async function showDesk(
  context: Context,
  shown: string | null,
  language: Locale,
): Promise<Reply> {
  const state = stateOf(shown);
  const { letters, all } = await deskLetters(context.database, state);
  const reported = await reportedLetters(context.database);
  const page = deskPage({
    language,
    state,
    reported: reported.map(({ letter, reports }) => itemOf(context, letter, reports)),
    // Each letter once.
    items: letters
      .filter(({ id }) => !reported.some(({ letter }) => letter.id === id))
      .map((letter) => itemOf(context, letter)),
    all,
  });
  return pageReply(context.shells, 200, language, deskStrings[language].title, page);
}

/** Does what an editor has decided. */
export async function postDesk(
  context: Context,
  request: IncomingMessage,
  language: Locale,
  now: number,
): Promise<Reply> {
  const fields = await formOf(request, LARGEST);
  const field = (name: string) => fields.get(name) ?? '';
  const [id, act, revision] = [field('id'), field('act'), Number(field('revision'))];
  if (!sameSeal(field('seal'), deskSeal(context, { id, revision })))
    throw new Refusal(403, language);
  if (!isDeskAct(act)) throw new Refusal(400, language);
  const state = stateOf(field('show'));
  const typed = {
    printed: field('printed'),
    reply_de: field('reply_de'),
    reply_zh: field('reply_zh'),
    translation: field('translation'),
  };
  const strings = deskStrings[language];
  const again = async (status: number, said: string): Promise<Reply> => {
    // As it is now: somebody may just have decided.
    const letter = await findLetter(context.database, id);
    const item = letter && { ...itemOf(context, letter), fields: typed };
    const page = deskAnswer(language, letter ? said : strings.gone, state, item);
    return pageReply(context.shells, status, language, strings.title, page);
  };
  const letter = await findLetter(context.database, id);
  if (!letter) return again(409, strings.gone);
  if (act === 'delete' && !field('sure')) return again(422, strings.unsure);
  const { as, wrong } = readDecision(letter, typed);
  if (act === 'print' && wrong) return again(422, strings.wrong[wrong]);
  const isDone = await decide(context.database, { id, revision }, act, as, now);
  return isDone ? seeOther(deskAddress(language, state)) : again(409, strings.conflict);
}

const stateOf = (shown: string | null): LetterState =>
  shown === 'printed' || shown === 'declined' ? shown : 'waiting';

const itemOf = (context: Context, letter: Letter, reports: Report[] = []) => ({
  letter,
  seal: deskSeal(context, letter),
  reports,
  fields: currentDecision(letter),
});

const deskSeal = ({ key }: Context, { id, revision }: Pick<Letter, 'id' | 'revision'>): string =>
  sealOf(key, 'desk', id, String(revision));
