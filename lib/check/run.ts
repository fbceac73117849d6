import { join } from 'node:path';
import type { Store } from '@/lib/cache/folder';
import { CACHE_FOLDER, codeCache } from '@/lib/cache/version';
import type { Loaded } from '@/lib/content';
import { draftFiles } from '@/lib/content/publication';
import { contentRules } from '@/lib/content/rule-names';
import { sortDiagnostics } from '@/lib/content/text-report';
import { softened } from '@/lib/content/waiting';
import type { Diagnostic } from '@/lib/model';
import { withoutEchoes } from './echoes';
import { findingsOf } from './findings';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { applySilencers } from './silence';
import { toldOnce } from './told-once';

/** Every name that a finding can have. */
export const ruleNames: string[] = [
  ...contentRules,
  ...allRules.map(({ name }) => name),
  'silencer',
].sort();

/** Remembers what was found in articles. */
export const checkCache = (): Store => codeCache(join(CACHE_FOLDER, 'findings'));

/** What was read; what may be missing in it is known where it comes from `readCollection`. */
type Read = Pick<Loaded, 'collection' | 'diagnostics'> & Partial<Loaded>;

/**
 * What loading and the rules say about the content, silencers applied, in order of place. Articles with
 * errors are looked at as far as they could be read; rules that would take what could not be read for
 * missing are left out.
 */
export function runCheck(
  { collection, diagnostics, damaged = [], termsRead = true }: Read,
  rules: Rule[] = allRules,
  cache?: Store,
): Diagnostic[] {
  const gaps = {
    terms: !termsRead,
    texts: damaged.some(({ whole }) => !whole),
    pairs: diagnostics.some(({ rule }) => rule === 'pairs-file'),
  };
  const told = rules.filter(({ needs }) => needs === undefined || !gaps[needs]);
  const readable = damaged.filter(({ whole }) => whole);
  const all = {
    ...collection,
    articles: [...collection.articles, ...readable.flatMap(({ article }) => article ?? [])],
    pages: [...collection.pages, ...readable.flatMap(({ page }) => page ?? [])],
  };
  const findings = findingsOf(all, told, cache);
  const shown = applySilencers(findings, all, namesOf(rules), namesOf(told));
  const own = withoutEchoes(shown, [...diagnostics, ...shown]);
  const drafts = draftFiles(all.articles);
  const isDraft = ({ file, other }: Diagnostic) =>
    drafts.has(file) || drafts.has(other?.file ?? '');
  return sortDiagnostics([...diagnostics, ...softened(toldOnce(own, all), isDraft)]);
}

const namesOf = (rules: Rule[]): string[] => rules.map(({ name }) => name);
