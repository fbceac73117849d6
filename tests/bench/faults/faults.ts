import type { Bilingual, Fix, Locale } from '@/lib/model';
import { lineFaults } from './line-faults';
import { nameFaults } from './name-faults';
import { numberFaults } from './number-faults';
import { paragraphFaults } from './paragraph-faults';
import type { Random } from './random';
import type { Specimen } from './specimen';

/** A fault that might be made in a text. */
export interface Fault {
  locale: Locale;
  /** Index of the pair in which it is made. */
  pair: number;
  /** What is done to the source text. */
  edit: Fix;
}

/** All places where a fault of one kind can be made. */
export type FaultFinder = (specimen: Specimen, random: Random) => Fault[];

/** Every kind of fault, by name. */
export const faultKinds: Readonly<Record<string, FaultFinder>> = {
  ...numberFaults,
  ...nameFaults,
  ...lineFaults,
  ...paragraphFaults,
};

/** The source texts with faults in them. */
export function withFaults(texts: Bilingual, faults: readonly Fault[]): Bilingual {
  const made = { ...texts };
  // From the end, so that offsets before an edit stay right.
  for (const { locale, edit } of faults.toSorted((a, b) => b.edit.start - a.edit.start)) {
    const text = made[locale];
    made[locale] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return made;
}
