import { createHash } from 'node:crypto';

/** SHA-256 of the parts, in hexadecimal. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** Ten hexadecimal digits: enough to name a file by its content. */
export const shortHash = (content: string | Uint8Array): string => digest(content).slice(0, 10);
