import { misprintFinding } from '@/lib/content/misprints';
import type { CharacterRule } from '@/lib/language/characters';
import { editionsOf } from '../../editions';
import type { Rule } from '../../rule';
import { fileOf } from './place';

/** A rule about characters of which reading the texts has kept note. */
export function misprintRule(name: CharacterRule): Rule {
  return {
    name,
    check: (collection) =>
      editionsOf(collection).flatMap(({ edition }) =>
        (edition.misprints ?? [])
          .filter(({ rule }) => rule === name)
          .map((misprint) => misprintFinding(fileOf(edition), misprint)),
      ),
  };
}
