import { join } from 'node:path';
import type { Store } from '@/lib/cache/folder';
import { CACHE_FOLDER, codeCache } from '@/lib/cache/version';
import type { Loaded } from '@/lib/content';
import { sortDiagnostics } from '@/lib/content/report';
import { contentRules } from '@/lib/content/rules';
import type { Diagnostic } from '@/lib/model';
import { findingsOf } from './findings';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { applySilencers } from './silence';

/** Every name that a finding can have. */
export const ruleNames: string[] = [
  ...contentRules,
  ...allRules.map(({ name }) => name),
  'silencer',
].sort();

/** Remembers what was found in articles. */
export const checkCache = (): Store => codeCache(join(CACHE_FOLDER, 'findings'));

/** What loading and the rules say about the content, silencers applied, in order of place. */
export function runCheck(
  { collection, diagnostics }: Loaded,
  rules: Rule[] = allRules,
  cache?: Store,
): Diagnostic[] {
  const findings = findingsOf(collection, rules, cache);
  const names = rules.map(({ name }) => name);
  return sortDiagnostics([...diagnostics, ...applySilencers(findings, collection, names)]);
}
