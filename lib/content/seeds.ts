import type { VFile } from 'vfile';
import type { Fact, Source } from '@/lib/model';
import { checkFrontMatter, splitFrontMatter } from './front-matter';
import { hasErrors, placeOf, report } from './messages';
import { pathBelow } from './read';
import { sourceSchema } from './schema';

const SOURCE_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/**
 * The ledger: one source for each Markdown file of the seeds folder, by the file's name. A file with
 * errors stands as `undefined`. `dir` is the folder as printed.
 */
export function sourcesOf(files: VFile[], dir: string): Map<string, Source | undefined> {
  const sources = new Map<string, Source | undefined>();
  for (const file of files) {
    const id = SOURCE_FILE.exec(pathBelow(file.path, dir))?.[1];
    if (id !== undefined) sources.set(id, sourceOf(file, id));
    else if (!hasErrors(file)) {
      report(file, {
        rule: 'file',
        message:
          'A source is one file <source>.md here; its name is cited: use a\u2013z, 0\u20139 and single hyphens only.',
      });
    }
  }
  return sources;
}

function sourceOf(file: VFile, id: string): Source | undefined {
  const split = hasErrors(file) ? undefined : splitFrontMatter(file);
  const data = split && checkFrontMatter(sourceSchema, split);
  if (!split?.yaml || !data) return undefined;
  const { yaml } = split;
  const { language, facts: written, ...rest } = data;
  const facts = new Map<string, Fact>();
  for (const [index, fact] of written.entries()) {
    const at = yaml.valueAt(['facts', index, 'id']);
    const same = facts.get(fact.id);
    if (same) {
      report(file, {
        rule: 'fact-duplicate',
        at,
        message: `A fact \u201c${fact.id}\u201d exists already. Give this one another id.`,
        other: { ...same.place, message: 'the first one' },
      });
    } else facts.set(fact.id, { ...fact, place: placeOf(file, at) });
  }
  return { id, ...rest, locale: language, facts: [...facts.values()], place: placeOf(file) };
}
