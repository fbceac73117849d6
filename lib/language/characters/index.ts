/**
 * Characters that are none of the text: invisible ones, and those that only look like the ones that are
 * meant. Here they are found; `lib/content` reads what is meant and keeps note of it.
 */
import { ADDRESS } from '@/lib/language/addresses';
import type { Slip, SlipFinder } from '@/lib/language/typography/slip';
import { interpunctSlips } from './interpuncts';
import { controlSlips, invisibleSlips, invisibleSlipsInYaml } from './invisible';
import { letterFormSlips } from './letter-forms';
import { radicalSlips } from './radicals';
import { scriptSlips } from './scripts';
import { circleSlips } from './zeros';

export { unusableSlips } from './unusable';
export { yearZeroSlips } from './zeros';

/** The rules about such characters, by name. */
export type CharacterRule =
  | 'invisible-characters'
  | 'radicals'
  | 'chinese-zero'
  | 'interpunct'
  | 'letter-forms'
  | 'letter-scripts';

/** A slip and the rule that it breaks. */
export interface CharacterSlip extends Slip {
  rule: CharacterRule;
}

const ALIKE: [CharacterRule, SlipFinder][] = [
  ['radicals', radicalSlips],
  ['chinese-zero', circleSlips],
  ['interpunct', interpunctSlips],
  ['letter-forms', letterFormSlips],
  ['letter-scripts', scriptSlips],
];

/** Running text; text in YAML and other places where tabs are looked for by others; addresses; code. */
const FINDERS: Record<'text' | 'yaml' | 'address' | 'code', [CharacterRule, SlipFinder][]> = {
  text: [['invisible-characters', invisibleSlips], ...ALIKE],
  yaml: [['invisible-characters', invisibleSlipsInYaml], ...ALIKE],
  address: [['invisible-characters', invisibleSlipsInYaml]],
  code: [['invisible-characters', controlSlips]],
};

/** Plain letters, digits and punctuation of both languages, of which nothing has to be looked at. */
const PLAIN = /^[\n !-~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2021\u2026\u202F\u20AC]*$/;

/**
 * All such slips of a text, in order, none overlapping another. What only looks like something else is
 * left in addresses: there every letter counts as it is.
 */
export function characterSlips(text: string, kind: keyof typeof FINDERS): CharacterSlip[] {
  if (PLAIN.test(text)) return [];
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const found = FINDERS[kind]
    .flatMap(([rule, find]) => find(text, 'zh').map((slip) => ({ ...slip, rule })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return found.filter(({ start, end, rule }) => {
    const isAddress = addresses.some((range) => range.start < end && start < range.end);
    if (start < at || (isAddress && rule !== 'invisible-characters')) return false;
    at = end;
    return true;
  });
}

/** A text as it is meant. */
export function meantText(text: string, kind: keyof typeof FINDERS): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, better } of characterSlips(text, kind)) {
    if (better === undefined) continue;
    parts.push(text.slice(at, start), better);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
