import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { Face } from './faces';

const require = createRequire(import.meta.url);

/** Path of a file in an installed package. */
export const packageFile = (file: string): string => require.resolve(file);

const repertoires = new Map<string, ReadonlySet<number>>();

/** The code points that a full font can draw. */
export function repertoire(face: Face): ReadonlySet<number> {
  const known = repertoires.get(face.file);
  if (known) return known;
  const font = create(readFileSync(packageFile(face.file)));
  if (font.isCollection) throw new Error(`${face.file} is a collection of fonts, not one font`);
  const read = new Set(font.characterSet);
  repertoires.set(face.file, read);
  return read;
}
