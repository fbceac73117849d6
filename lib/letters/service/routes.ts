import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { readTarget } from '@/lib/export/server/target';
import type { Locale } from '@/lib/model';
import { isLocale, locales } from '@/lib/site';
import { printedLetters } from '../printed';
import { isReading, readingSums } from '../readings';
import type { Context } from './context';
import { admit, postDesk, showDesk } from './desk';
import { newLetter, postLetter } from './letter';
import { showReceipt, withdraw } from './receipt';
import { jsonReply, NOTHING, type Reply } from './reply';
import { newReport, postReport } from './report';
import { isFromElsewhere, Refusal, readBody, readerAddress } from './request';

const LIST = /^\/(letters|readings)\/([\w-]{1,100})\.json$/;
const RECEIPT = /^\/letters\/yours\/([\w.-]{1,100})$/;
const READING = /^([\w-]{1,100}) (de|zh)$/;
const LONGEST_READING = 128;

/** Whether an address is the service's; all others are the site's. */
export const isForLetters = (url: string): boolean =>
  /^\/(?:letters|readings)(?:\/|$)/.test(readTarget(url)?.path ?? '');

/** Answers a request. @throws a refusal, or whatever else is wrong */
export async function answerLetters(context: Context, request: IncomingMessage): Promise<Reply> {
  const target = readTarget(request.url ?? '/');
  if (!target) throw new Refusal(400);
  const { path } = target;
  const query = new URLSearchParams(target.query);
  const now = Date.now();
  const language = readerLanguage(request);
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET' && request.method !== 'HEAD') {
    throw new Refusal(405, language);
  }
  if (path === '/readings' && isPost) return countReading(context, request, now);
  if (isPost && isFromElsewhere(request)) throw new Refusal(403, language);

  const [, receipt] = RECEIPT.exec(path) ?? [];
  if (receipt !== undefined) {
    return isPost
      ? withdraw(context, request, receipt, language)
      : showReceipt(context, receipt, language);
  }
  if (path === '/letters/desk') {
    await admit(context, request, language, now);
    return isPost
      ? postDesk(context, request, language, now)
      : showDesk(context, query.get('show'), language);
  }
  if (path === '/letters/report') {
    return isPost
      ? postReport(context, request, language, now)
      : newReport(context, query, language, now);
  }
  if (path === '/letters' && isPost) return postLetter(context, request, language, now);
  if (isPost) throw new Refusal(404, language);
  if (path === '/letters/new') return newLetter(context, query, language, now);
  if (path === '/letters/health') {
    await context.database.rows('SELECT 1 AS ok');
    return NOTHING;
  }
  const [, list, slug = ''] = LIST.exec(path) ?? [];
  if (list === undefined || !locales.some((locale) => context.articles.find(slug, locale))) {
    throw new Refusal(404, language);
  }
  return jsonReply(
    list === 'letters'
      ? ((await printedLetters(context.database, slug)).get(slug) ?? [])
      : ((await readingSums(context.database, slug)).get(slug) ?? { de: 0, zh: 0 }),
  );
}

/** Whatever was sent, the answer is the same: nobody learns who is counted. */
async function countReading(
  { articles, readings, settings }: Context,
  request: IncomingMessage,
  now: number,
): Promise<Reply> {
  const body = await readBody(request, LONGEST_READING).catch(() => Buffer.of());
  const [, slug = '', language = ''] = READING.exec(body.toString()) ?? [];
  const { headers } = request;
  if (isLocale(language) && isReading(headers) && !isFromElsewhere(request)) {
    if (articles.find(slug, language)) {
      const address = readerAddress(request, settings.proxies);
      readings.count(slug, language, address, headers['user-agent'] ?? '', now);
    }
  }
  return NOTHING;
}

/** The language of a reader: what the address says, or else the browser. */
export function readerLanguage(request: IncomingMessage): Locale {
  const [, query] = (request.url ?? '').split('?', 2);
  const said = new URLSearchParams(query).get('in') ?? '';
  if (isLocale(said)) return said;
  const [best = 'de'] = new Negotiator(request).languages(locales);
  return best;
}
