import { posix } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digest } from '@/lib/cache/digest';
import type { Store } from '@/lib/cache/folder';
import type { Article, Collection, Diagnostic } from '@/lib/model';
import type { Rule } from './rule';

/**
 * What the rules find. Articles that have not changed are not looked at again; only rules that say so
 * (`across`) see all articles at once.
 *
 * @param cache holds what was found before; everything is looked at where it is missing
 */
export function findingsOf(collection: Collection, rules: Rule[], cache?: Store): Diagnostic[] {
  const across = rules.filter((rule) => rule.across);
  const within = rules.filter((rule) => !rule.across);
  const { articles, terms, sources } = collection;
  const surroundings = digest(
    JSON.stringify({ terms, sources }),
    ...within.map(({ name }) => name),
  );
  const known: Diagnostic[] = [];
  const unknown: { article: Article; key: string }[] = [];
  for (const article of articles) {
    const key = cache ? digest(surroundings, JSON.stringify(article)) : '';
    const kept = cache?.peek(key);
    if (kept) known.push(...deserialize(kept));
    else unknown.push({ article, key });
  }

  const changed = { ...collection, articles: unknown.map(({ article }) => article) };
  const found = within.flatMap((rule) => rule.check(changed));
  if (cache) {
    const byFolder = grouped(found);
    for (const { article, key } of unknown) {
      const [edition] = Object.values(article.editions);
      cache.put(key, serialize(byFolder.get(posix.dirname(edition?.file ?? '')) ?? []));
    }
  }
  return [...across.flatMap((rule) => rule.check(collection)), ...known, ...found];
}

/** Findings by the folder of the file that they are about. */
function grouped(findings: Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const folder = posix.dirname(finding.file);
    const group = groups.get(folder);
    if (group) group.push(finding);
    else groups.set(folder, [finding]);
  }
  return groups;
}
