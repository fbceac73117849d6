import type { IncomingMessage } from 'node:http';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import type { KnownArticle } from '../articles';
import { ask } from '../challenge';
import { EMPTY_DRAFT, formPage } from '../pages/form';
import { receive, type SubjectOfLetter } from '../postbox';
import { questionOf } from '../question';
import { sealed } from '../seal';
import { letterStrings } from '../strings';
import type { Context } from './context';
import { pageReply, type Reply } from './reply';
import { formOf, Refusal } from './request';
import { type FilledForm, takeForm } from './take';

/** What addresses and forms say about a letter: `to` an article, `at` a pair. */
type Asked = Pick<ReadonlyMap<string, string> | URLSearchParams, 'get'>;

/** Shows an empty form. It needs no database. */
export function newLetter(context: Context, asked: Asked, language: Locale, now: number): Reply {
  const { subject, article, isLost } = subjectOf(context, asked, language);
  if (isLost) return lost(context, subject);
  const { challenge, token } = ask(context.key, now);
  const question = questionOf(context.key, challenge.nonce, subject.language);
  const empty = { draft: EMPTY_DRAFT, faults: [], token, question, answer: '' };
  return show(context, 200, subject, article, empty);
}

/** Takes a letter. */
export async function postLetter(
  context: Context,
  request: IncomingMessage,
  language: Locale,
  now: number,
): Promise<Reply> {
  const fields = await formOf(request);
  const { subject, article, isLost } = subjectOf(context, fields, language);
  return takeForm(
    context,
    request,
    fields,
    {
      language,
      faults: isLost ? ['lost'] : [],
      show: (status, form) => show(context, status, subject, article, form),
      keep: (nonce, draft, who) => receive(context.database, subject, nonce, draft, who, now),
      next: (id) => `/letters/yours/${sealed(context.key, 'receipt', id)}`,
    },
    now,
  );
}

/** @throws a refusal where there is no such article */
function subjectOf({ articles }: Context, asked: Asked, language: Locale) {
  const slug = asked.get('to') ?? '';
  const article = articles.find(slug, language);
  if (!article) throw new Refusal(404, language);
  const at = asked.get('at') || undefined;
  const isLost = at !== undefined && !article.pairs.has(at);
  const subject: SubjectOfLetter = { language, article: slug, pair: isLost ? undefined : at };
  return { subject, article, isLost };
}

/** A link that has outlived its paragraph still leads to a form. */
function lost({ shells }: Context, { language, article }: SubjectOfLetter): Reply {
  const { letter, refusals, wholeArticle } = letterStrings[language];
  const href = `/letters/new?to=${article}&in=${language}`;
  const content = [
    h('h1', letter),
    h('p', refusals[404]),
    h('p', [h('a', { href }, wholeArticle)]),
  ];
  return pageReply(shells, 404, language, letter, content);
}

function show(
  { shells }: Context,
  status: number,
  subject: SubjectOfLetter,
  { title, pairs }: KnownArticle,
  form: FilledForm,
): Reply {
  const { language, pair } = subject;
  const number = pair === undefined ? undefined : pairs.get(pair);
  const page = formPage({ ...subject, title, number, ...form });
  return pageReply(shells, status, language, letterStrings[language].letter, page);
}
