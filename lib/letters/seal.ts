import { createHmac, timingSafeEqual } from 'node:crypto';

/** A seal on some words that nobody can make without the key, in the letters of addresses. */
export const sealOf = (key: Buffer, ...words: string[]): string =>
  createHmac('sha256', key).update(words.join('\0')).digest('base64url').slice(0, 32);

/** Whether two seals are the same, in a time that says nothing about where they differ. */
export function sameSeal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** An id together with its seal: an address that only those know to whom it was given. */
export const sealed = (key: Buffer, kind: string, id: string): string =>
  `${id}.${sealOf(key, kind, id)}`;

/** The id behind its seal; undefined where the seal is none of ours. */
export function unsealed(key: Buffer, kind: string, given: string): string | undefined {
  const [id = ''] = given.split('.', 1);
  return sameSeal(given, sealed(key, kind, id)) ? id : undefined;
}
