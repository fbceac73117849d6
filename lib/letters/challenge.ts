import { randomBytes } from 'node:crypto';
import { sameSeal, sealOf } from './seal';

/** A question that was asked in a form. */
export interface Challenge {
  /** Used once. */
  nonce: string;
  /** When the writer first saw the form, and when this question was asked, in milliseconds. */
  began: number;
  asked: number;
}

/** Long enough to write a letter, with a night between. */
export const LIFETIME = 12 * 3600_000;
/** By how much the clocks of two instances may differ. */
const SKEW = 10 * 60_000;
/** Nobody reads a form, writes and answers in less. */
const FASTEST = 3000;

/**
 * Asks a new question. Nothing is stored: the token carries everything, sealed, so that any instance can
 * read what another one asked.
 *
 * @param began when the form was first shown, where it is shown again
 */
export function ask(
  key: Buffer,
  now: number,
  began = now,
): { challenge: Challenge; token: string } {
  const nonce = randomBytes(12).toString('base64url');
  const text = [nonce, began.toString(36), now.toString(36)].join('.');
  const token = `${text}.${sealOf(key, 'challenge', text)}`;
  return { challenge: { nonce, began, asked: now }, token };
}

/** Reads a token; undefined where it is none of ours, whatever the time. */
export function openToken(key: Buffer, token: string): Challenge | undefined {
  const cut = token.lastIndexOf('.');
  const text = token.slice(0, Math.max(0, cut));
  if (!sameSeal(token.slice(cut + 1), sealOf(key, 'challenge', text))) return undefined;
  const [nonce = '', began = '', asked = ''] = text.split('.');
  return { nonce, began: Number.parseInt(began, 36), asked: Number.parseInt(asked, 36) };
}

/** Whether the time for an answer is over, or has not come by far. */
export const isStale = ({ asked }: Challenge, now: number): boolean =>
  now - asked > LIFETIME || asked - now > SKEW;

/** Whether a program must have filled in the form. A clock that lags behind is no reason to say so. */
export const isHasty = ({ began }: Challenge, now: number): boolean =>
  now >= began && now - began < FASTEST;
