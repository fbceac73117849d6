import type { Diagnostic } from '@/lib/model';
import type { Layout } from './layout';
import type { Looked } from './shelf';

/**
 * Registries that texts take from and that are not there, or empty: each once, in place of every key that
 * is not in them.
 *
 * @param dir the content folder, as printed
 */
export function missingRegistries(
  layout: Layout,
  dir: string,
  readings: readonly { looked?: Looked[] }[],
): Diagnostic[] {
  return (['authors', 'tags', 'series'] as const).flatMap((name): Diagnostic[] => {
    const file = layout[name];
    const isThere = file && (file.value === undefined || String(file.value).trim() !== '');
    const count = readings.filter(({ looked }) => looked?.includes(name)).length;
    if (isThere || count === 0) return [];
    const what = file ? 'This file is empty' : `There is no file ${name}.yaml in this folder`;
    const texts = count === 1 ? 'one article takes' : `${count} articles take`;
    return [
      {
        file: file?.path ?? dir,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'registry',
        message: `${what}, and ${texts} \u201c${KEYS[name]}\u201d from it. Write it, or put it back.`,
      },
    ];
  });
}

/** The keys of front matter whose values are looked up. */
const KEYS: Record<Looked, string> = { authors: 'author', tags: 'tags', series: 'series' };
