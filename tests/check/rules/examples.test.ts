import { describe, expect, it } from 'vitest';
import { applyFixes } from '@/lib/check/fix';
import { rules } from '@/lib/check/rules';
import { collectionOf } from '../collection';
import { examplesOf } from '../examples';

describe.each(rules)('$name', (rule) => {
  const examples = examplesOf(rule.name);

  it('has an example', () => expect(examples).not.toEqual([]));

  it.each(examples)('finds what its header calls unexpected', ({ unexpected, severity }) => {
    const findings = rule.check(collectionOf(unexpected));
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(finding).toMatchObject({ rule: rule.name, severity });
      expect(finding.message).toMatch(/^Unexpected .*, expected .*\.$/s);
    }
  });

  it.each(examples)('finds nothing in what its header calls expected', ({ expected }) => {
    expect(rule.check(collectionOf(expected))).toEqual([]);
  });

  it.each(examples)('mends what can be mended', ({ unexpected, expected }) => {
    const before = collectionOf(unexpected);
    const after = collectionOf(expected);
    const findings = rule.check(before);
    if (!findings.every(({ fix }) => fix)) return;
    for (const locale of ['de', 'zh'] as const) {
      const edition = before.articles[0]?.editions[locale];
      const fixes = findings.flatMap(({ fix }) =>
        fix?.file === edition?.file && fix ? [fix] : [],
      );
      const mended = applyFixes(edition?.raw ?? '', fixes).text;
      expect(mended).toBe(after.articles[0]?.editions[locale]?.raw ?? '');
    }
  });
});
