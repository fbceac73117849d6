import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Fact, Source } from '@/lib/model';
import { checkFrontMatter, splitFrontMatter } from './front-matter';
import { hasErrors, placeOf, report } from './messages';
import { sourceSchema } from './schema';

/** The ledger: one source for each Markdown file of the seeds folder, by the file's name. */
export function sourcesOf(files: VFile[]): Source[] {
  return files.flatMap((file) => {
    if (!file.path.endsWith('.md') || hasErrors(file)) return [];
    const source = sourceOf(file);
    return source ? [source] : [];
  });
}

function sourceOf(file: VFile): Source | undefined {
  const split = splitFrontMatter(file);
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
