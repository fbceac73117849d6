import type { RequestListener, ServerResponse } from 'node:http';
import { h } from 'hastscript';
import { isFolder } from '@/lib/cache/files';
import type { Locale } from '@/lib/model';
import { paths } from '@/lib/site';
import { Articles } from '../articles';
import { openDatabase } from '../database/database';
import { secret } from '../database/kept';
import { Visitors } from '../limits';
import { tellEditors } from '../mail';
import { Shells } from '../pages/shell';
import { ReadingCounter } from '../readings';
import type { LetterSettings } from '../settings';
import { letterStrings, type RefusalStatus } from '../strings';
import { sweep } from '../sweep';
import type { Context } from './context';
import { pageReply, sendReply } from './reply';
import { Refusal } from './request';
import { answerLetters, isForLetters, readerLanguage } from './routes';

/** The service while it runs. */
export interface LetterService {
  /** Answers what is addressed to it. No request may end the process. */
  listener: RequestListener;
  /** Writes what it still has in memory, and closes the database. */
  stop(): Promise<void>;
}

const SECOND = 1000;

/** One server for both: what is addressed to the service, and all the rest to the site. */
export const besideSite =
  (letters: RequestListener, site: RequestListener): RequestListener =>
  (request, response) =>
    (isForLetters(request.url ?? '/') ? letters : site)(request, response);

/**
 * Starts the service; listening is left to whoever has a server.
 *
 * @throws an Error of one line where there is no site, or the database cannot be opened
 */
export async function openLetters(settings: LetterSettings): Promise<LetterService> {
  const { site } = settings;
  if (!isFolder(site)) throw new Error(`${site}/ is missing: run "npm run build" first.`);
  const database = await openDatabase(settings.database);
  const readings = new ReadingCounter(database);
  const context: Context = {
    database,
    key: await secret(database, 'key'),
    articles: new Articles(site),
    shells: new Shells(site),
    visitors: new Visitors(database),
    readings,
    settings,
  };
  await sweep(database, Date.now());
  const timers = [
    every(5 * SECOND, 'readings', () => readings.save()),
    every(3600 * SECOND, 'sweep', () => sweep(database, Date.now())),
  ];
  const { mail } = settings;
  if (mail) {
    timers.push(every(60 * SECOND, 'mail', () => tellEditors(database, mail, Date.now())));
  }
  return {
    listener: (request, response) => {
      answerLetters(context, request).then(
        (reply) => sendReply(response, reply),
        (error: unknown) => sendFailure(context, response, error),
      );
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await readings.save();
      await database.close();
    },
  };
}

/** Lets the service write what it has in memory when the process is asked to end. */
export function stopWithProcess({ stop }: LetterService): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop()
        .catch(({ message }: Error) => console.error(message))
        .finally(() => process.exit(0));
    });
  }
}

/** What a reader sees where something is refused or has failed; of a failure the log has the reason. */
function sendFailure({ shells }: Context, response: ServerResponse, error: unknown): void {
  const { req: request } = response;
  // Whoever has gone away needs no answer.
  if (response.headersSent || request.socket.destroyed) {
    response.destroy();
    return;
  }
  const refusal = error instanceof Refusal ? error : undefined;
  if (!refusal) {
    // The rest of an address may be a key.
    const path = request.url?.split('?', 1)[0]?.split('/').slice(0, 3).join('/');
    console.error(
      `${request.method} ${JSON.stringify(path)}: ${error instanceof Error ? error.message : error}`,
    );
  }
  const language = refusal?.language ?? readerLanguage(request);
  const status = refusal?.status ?? 503;
  sendReply(response, refusalReply(shells, status, language));
}

function refusalReply(shells: Shells, status: RefusalStatus, language: Locale) {
  const { letter, refusals, home } = letterStrings[language];
  const reply = pageReply(shells, status, language, letter, [
    h('h1', letter),
    h('p', refusals[status]),
    h('p', [h('a', { href: paths.home(language) }, home)]),
  ]);
  const more = {
    ...(status === 401 && { 'WWW-Authenticate': 'Basic realm="letters", charset="UTF-8"' }),
    ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
    ...(status === 503 && { 'Retry-After': '60' }),
  };
  return { ...reply, headers: { ...reply.headers, ...more } };
}

/** Does something again and again; a failure is told and the next time is another try. */
function every(milliseconds: number, what: string, work: () => Promise<void>): NodeJS.Timeout {
  return setInterval(() => {
    work().catch(({ message }: Error) => console.error(`${what}: ${message}`));
  }, milliseconds).unref();
}
