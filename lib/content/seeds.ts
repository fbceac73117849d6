import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Fact, Source } from '@/lib/model';
import { checkFrontMatter, splitFrontMatter } from './front-matter';
import { hasErrors, placeOf, report } from './messages';
import { sourceSchema } from './schema';

/**
 * The ledger: one source for each Markdown file of the seeds folder, by the file's name. A file with
 * errors stands as `undefined`.
 */
export function sourcesOf(files: VFile[]): Map<string, Source | undefined> {
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  return new Map(texts.map((file) => [basename(file.path, '.md'), sourceOf(file)]));
}

function sourceOf(file: VFile): Source | undefined {
  const split = hasErrors(file) ? undefined : splitFrontMatter(file);
  const data = split && checkFrontMatter(sourceSchema, split);
  if (!split || !data) return undefined;
  const { language, facts: written, ...rest } = data;
  const facts: Fact[] = [];
  for (const [index, fact] of written.entries()) {
    const at = split.yaml.valueAt(['facts', index, 'id']);
    const same = facts.find(({ id }) => id === fact.id);
    if (same) {
      report(file, {
        rule: 'fact-duplicate',
        at,
        message: `A fact \u201c${fact.id}\u201d exists already. Give this one another id.`,
        other: { ...same.place, message: 'the first one' },
      });
    } else facts.push({ ...fact, place: placeOf(file, at) });
  }
  return { id: basename(file.path, '.md'), ...rest, locale: language, facts, place: placeOf(file) };
}
