import type { Loaded } from '@/lib/content';
import { sortDiagnostics } from '@/lib/content/report';
import { contentRules } from '@/lib/content/rules';
import type { Diagnostic } from '@/lib/model';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { applySilencers } from './silence';

/** Every name that a finding can have. */
export const ruleNames: string[] = [
  ...contentRules,
  ...allRules.map(({ name }) => name),
  'silencer',
].sort();

/** What loading and the rules say about the content, silencers applied, in order of place. */
export function runCheck(
  { collection, diagnostics }: Loaded,
  rules: Rule[] = allRules,
): Diagnostic[] {
  const findings = rules.flatMap((rule) => rule.check(collection));
  const names = rules.map(({ name }) => name);
  return sortDiagnostics([...diagnostics, ...applySilencers(findings, collection, names)]);
}
