import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/lib/model';
import { ask } from '../challenge';
import type { Letter } from '../letter';
import { EMPTY_DRAFT } from '../pages/form';
import { reportedPage, reportPage } from '../pages/report';
import { findLetter } from '../postbox';
import { questionOf } from '../question';
import { receiveReport } from '../reports';
import { letterStrings } from '../strings';
import type { Context } from './context';
import { pageReply, type Reply } from './reply';
import { formOf, Refusal } from './request';
import { type FilledForm, takeForm } from './take';

/** What addresses and forms say about a report: `letter`, an id. */
type Asked = Pick<ReadonlyMap<string, string> | URLSearchParams, 'get'>;

/** Shows an empty form for a report about a printed letter, or that one has arrived. */
export async function newReport(
  context: Context,
  asked: Asked,
  language: Locale,
  now: number,
): Promise<Reply> {
  const letter = await printedLetter(context, asked, language);
  if (asked.get('done')) {
    const page = reportedPage(language, letter);
    return pageReply(context.shells, 200, language, letterStrings[language].report.title, page);
  }
  const { challenge, token } = ask(context.key, now);
  const question = questionOf(context.key, challenge.nonce, language);
  const empty = { draft: EMPTY_DRAFT, faults: [], token, question, answer: '' };
  return show(context, 200, language, letter, empty);
}

/** Takes a report. */
export async function postReport(
  context: Context,
  request: IncomingMessage,
  language: Locale,
  now: number,
): Promise<Reply> {
  const fields = await formOf(request);
  const letter = await printedLetter(context, fields, language);
  const { database } = context;
  return takeForm(
    context,
    request,
    fields,
    {
      language,
      faults: [],
      show: (status, form) => show(context, status, language, letter, form),
      keep: (nonce, draft, who) =>
        receiveReport(database, letter.id, language, nonce, draft, who, now),
      next: () => `/letters/report?letter=${letter.id}&in=${language}&done=1`,
    },
    now,
  );
}

/** @throws a refusal where no letter of that id is printed */
async function printedLetter(
  { database }: Context,
  asked: Asked,
  language: Locale,
): Promise<Letter> {
  const letter = await findLetter(database, asked.get('letter') ?? '');
  if (letter?.state !== 'printed') throw new Refusal(404, language);
  return letter;
}

function show(
  { shells }: Context,
  status: number,
  language: Locale,
  letter: Letter,
  form: FilledForm,
): Reply {
  const page = reportPage({ language, letter, ...form });
  return pageReply(shells, status, language, letterStrings[language].report.title, page);
}
