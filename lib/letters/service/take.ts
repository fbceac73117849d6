import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/lib/model';
import { ask, type Challenge, isHasty, isStale, openToken } from '../challenge';
import { type Draft, readDraft } from '../draft';
import { type Outcome, refuse } from '../postbox';
import { isRight, questionOf } from '../question';
import type { FormFault } from '../strings';
import type { Context } from './context';
import { type Reply, seeOther } from './reply';
import { readerAddress } from './request';

/** A form with what was typed into it, as it is shown again. */
export interface FilledForm {
  draft: Draft;
  faults: readonly FormFault[];
  token: string;
  question: string;
  answer: string;
}

/** A kind of form: how it is shown, and what becomes of it. */
export interface FormKind {
  language: Locale;
  /** What is wrong with it before anything is read. */
  faults: readonly FormFault[];
  show(status: number, form: FilledForm): Reply;
  /** @param who the sender's name among visitors */
  keep(nonce: string, draft: Draft, who: string): Promise<Outcome>;
  /** Where the sender is led once it is kept. */
  next(id: string): string;
}

const STATUS: Partial<Record<FormFault, number>> = { often: 429, full: 503, busy: 503 };

/**
 * Takes a form that somebody has sent: keeps it, or shows it again with everything that was typed. It is
 * shown again, too, where the database is away: whoever sends it once more under the same question does
 * not send it twice.
 */
export async function takeForm(
  { database, key, visitors, settings }: Context,
  request: IncomingMessage,
  fields: ReadonlyMap<string, string>,
  kind: FormKind,
  now: number,
): Promise<Reply> {
  const { draft, faults } = readDraft(fields);
  const token = fields.get('token') ?? '';
  const answer = fields.get('answer') ?? '';
  const opened = openToken(key, token);
  const challenge = opened && !isStale(opened, now) ? opened : undefined;

  const again = (wrong: readonly FormFault[], isSame: boolean): Reply => {
    const same = isSame && challenge ? { challenge, token, answer } : undefined;
    const { language } = kind;
    const form = same ?? { ...ask(key, now, opened?.began), answer: '' };
    const question = questionOf(key, form.challenge.nonce, language);
    const status = wrong.length === 0 ? 200 : (STATUS[wrong[0] as FormFault] ?? 422);
    return kind.show(status, { draft, faults: wrong, ...form, question });
  };

  if (fields.has('another')) return again([], false);
  const wrong = [...kind.faults, ...faults, ...formFaults(challenge, fields, now)];
  if (!challenge || wrong.length > 0) return again(wrong, true);
  try {
    const who = await visitors.nameOf(readerAddress(request, settings.proxies), 'letters', now);
    if (!isRight(key, challenge.nonce, answer)) {
      return again([await refuse(database, challenge.nonce, who, now)], false);
    }
    const outcome = await kind.keep(challenge.nonce, draft, who);
    return typeof outcome === 'string'
      ? again([outcome], outcome !== 'used')
      : seeOther(kind.next(outcome.id));
  } catch (error) {
    console.error(`letters: ${error instanceof Error ? error.message : error}`);
    return again(['busy'], true);
  }
}

function formFaults(
  challenge: Challenge | undefined,
  fields: ReadonlyMap<string, string>,
  now: number,
): FormFault[] {
  if (!challenge) return ['stale'];
  if (fields.get('website')) return ['trap'];
  return isHasty(challenge, now) ? ['hasty'] : [];
}
