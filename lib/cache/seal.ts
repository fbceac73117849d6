import { createHash } from 'node:crypto';

const DIGEST_LENGTH = 32;
const SEAL_LENGTH = 2 * DIGEST_LENGTH;

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * Puts a seal before a kept file: the digest of what made it, and the digest of its name and content.
 *
 * @param name the file's own, so that two files cannot change places
 * @param maker what decides on the content besides the name, such as the version of a library
 */
export function seal(name: string, content: Uint8Array, maker: string): Buffer {
  return Buffer.concat([sha256(maker), sha256(name, '\0', content), content]);
}

/**
 * The content behind a seal; `'foreign'` where something else has made it, `'damaged'` where it is not
 * what was put there.
 */
export function unseal(name: string, file: Buffer, maker: string): Buffer | 'foreign' | 'damaged' {
  if (file.length < SEAL_LENGTH) return 'damaged';
  if (!file.subarray(0, DIGEST_LENGTH).equals(sha256(maker))) return 'foreign';
  const content = file.subarray(SEAL_LENGTH);
  const expected = file.subarray(DIGEST_LENGTH, SEAL_LENGTH);
  return expected.equals(sha256(name, '\0', content)) ? content : 'damaged';
}
