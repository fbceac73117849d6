import { createHash } from 'node:crypto';
import type { Block } from '@/lib/model';

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HASH_LENGTH = 8;
const SKETCH_LENGTH = 16;
/** Characters in a shingle: German words are long, Chinese ones are not. */
const SHINGLE = { latin: 4, hanzi: 2 };

/** What the pairs file knows of a block: `<hash>.<sketch>`. */
export function fingerprint(block: Block): string {
  return `${hashOf(block)}.${sketch(block.text)}`;
}

/**
 * 48 bits over everything that bears on the alignment of a block: text, kind and directives. A change
 * of anything else (an image path, the target of a link) leaves the pair as it is.
 */
export function hashOf({ kind, depth, text, directives }: Block): string {
  const orders = directives.flatMap((one) =>
    one.kind === 'ok' ? [] : [one.kind === 'same' ? one.id : one.kind],
  );
  const whole = JSON.stringify([kind, depth ?? 0, orders, text]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, HASH_LENGTH);
}

/** The hash in a fingerprint. */
export function hashIn(fingerprint: string): string {
  return fingerprint.slice(0, HASH_LENGTH);
}

/**
 * How much of two texts is the same, 0 to 1: an estimate of the Jaccard coefficient of their character
 * shingles from their sketches (Broder 1997). The standard error is about 0.12. 1 is kept for texts that are
 * the same.
 */
export function similarity(a: string, b: string): number {
  if (hashIn(a) === hashIn(b)) return 1;
  const [left = '', right = ''] = [a, b].map((fingerprint) => fingerprint.slice(HASH_LENGTH + 1));
  if (left === '' || left.length !== right.length) return 0;
  const same = [...left].filter((symbol, index) => symbol === right[index]).length;
  return same / (left.length + 1);
}

/** Six bits of the smallest hash under each of sixteen hash functions (Li and König 2010). */
function sketch(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const size = /\p{Script=Han}/u.test(plain) ? SHINGLE.hanzi : SHINGLE.latin;
  const smallest = new Uint32Array(SKETCH_LENGTH).fill(0xffffffff);
  for (let at = 0; at + size <= Math.max(plain.length, size); at++) {
    const shingle = hash32(plain.slice(at, at + size));
    for (let slot = 0; slot < SKETCH_LENGTH; slot++) {
      const value = mix(shingle ^ mix(slot + 1));
      if (value < (smallest[slot] ?? 0)) smallest[slot] = value;
    }
  }
  return Array.from(smallest, (value) => SYMBOLS[mix(value) & 63]).join('');
}

/** FNV-1a. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input changes about half of the output. */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
