import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from './collection';

/** An `@example` in the header of a rule: what is wrong and what is right instead. */
export interface Example {
  unexpected: Sample;
  severity: string;
  expected: Sample;
}

/**
 * The examples in the header of a rule. Each line is one block of an edition (`de:`, `zh:`, a line
 * break written as ⏎, a repetition as (…)×9), a term, a fact or something about a pair; the next `@example` says what is
 * expected instead.
 */
export function examplesOf(ruleName: string): Example[] {
  const path = join(import.meta.dirname, '../../lib/check/rules', `${ruleName}.ts`);
  const comments = readFileSync(path, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  const header = comments.find((comment) => comment.includes('@example')) ?? '';
  const parts = header.split(/@example /).slice(1);
  const examples: Example[] = [];
  for (const [index, part] of parts.entries()) {
    const [, severity] = /^Unexpected (\w+)/.exec(part) ?? [];
    const next = parts[index + 1];
    if (severity && next?.startsWith('Expected')) {
      examples.push({ unexpected: sampleOf(part), severity, expected: sampleOf(next) });
    }
  }
  return examples;
}

function sampleOf(part: string): Sample {
  const sample: Sample = { de: [], zh: [], term: [], fact: [], pair: [] };
  for (const [, key, text] of part.matchAll(/^ \* (de|zh|term|fact|pair): (.*)$/gm)) {
    const repeated = (text ?? '').replace(/\(([^()]*)\)×(\d+)/g, (_, one, times) =>
      one.repeat(times),
    );
    sample[key as keyof Sample].push(repeated.replaceAll('⏎', '\n'));
  }
  return sample;
}
