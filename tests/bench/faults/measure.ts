import { lineInBlock } from '@/lib/check/editions';
import { countWords } from '@/lib/language/time';
import type { Diagnostic, Severity } from '@/lib/model';
import { type Fault, faultKinds, withFaults } from './faults';
import { randomFrom } from './random';
import { findingsIn, type Specimen, withTexts } from './specimen';

/** How many faults of a kind were made and how many of them were found, at error or warning. */
export interface Trust {
  made: number;
  found: number;
}

/** At most this many faults of a kind are made in one text. */
const MOST_FAULTS = 30;
/** Faults made at once stand in pairs at least this far apart. */
const DISTANCE = 2;

const SEED = 2026;

const isSerious = ({ severity }: Diagnostic) => severity !== 'hint';
const keyOf = ({ rule, message, file, line }: Diagnostic) => `${rule} ${message} ${file}:${line}`;
const contentOf = ({ rule, message }: Diagnostic) => `${rule} ${message}`;

/** Makes faults of every kind in a text and counts those that are found. */
export function measureFaults(specimen: Specimen): Record<string, Trust> {
  const clean = findingsIn(specimen);
  return Object.fromEntries(
    Object.entries(faultKinds).map(([kind, faultsIn], index) => {
      const random = randomFrom(SEED + index);
      const faults = random.sample(faultsIn(specimen, random), MOST_FAULTS);
      const moves = kind.startsWith('paragraph');
      const batches = moves ? faults.map((fault) => [fault]) : batchesOf(faults);
      const found = batches.map((batch) =>
        moves ? moveFound(specimen, batch, clean) : editsFound(specimen, batch, clean),
      );
      return [kind, { made: faults.length, found: found.reduce((sum, one) => sum + one, 0) }];
    }),
  );
}

/** Groups of faults that do not come near each other. */
function batchesOf(faults: Fault[]): Fault[][] {
  const batches: Fault[][] = [];
  for (const fault of faults) {
    const free = batches.find((batch) =>
      batch.every(({ pair }) => Math.abs(pair - fault.pair) > DISTANCE),
    );
    if (free) free.push(fault);
    else batches.push([fault]);
  }
  return batches;
}

function textsOf({ article: { editions } }: Specimen) {
  return { de: editions.de.raw, zh: editions.zh.raw };
}

/** How many of some faults inside lines have a new finding in the block they are in. */
function editsFound(specimen: Specimen, batch: Fault[], clean: Diagnostic[]): number {
  const changed = withTexts(specimen, withFaults(textsOf(specimen), batch));
  if (!changed) return batch.length;
  const known = new Set(clean.map(keyOf));
  const fresh = findingsIn(changed).filter((one) => isSerious(one) && !known.has(keyOf(one)));
  return batch.filter(({ locale, pair }) => {
    const { file, blocks } = specimen.article.editions[locale];
    const own =
      specimen.article.pairs[pair]?.blocks[locale].flatMap((at) => blocks[at] ?? []) ?? [];
    return fresh.some((finding) =>
      [finding, finding.other].some(
        (place) => place?.file === file && own.some((block) => lineInBlock(place.line, block)),
      ),
    );
  }).length;
}

/** Whether a fault that moves lines has any new finding. */
function moveFound(specimen: Specimen, batch: Fault[], clean: Diagnostic[]): number {
  const changed = withTexts(specimen, withFaults(textsOf(specimen), batch));
  if (!changed) return 1;
  const known = new Set(clean.map(contentOf));
  return findingsIn(changed).some((one) => isSerious(one) && !known.has(contentOf(one))) ? 1 : 0;
}

/** What is found in a text as it is, for each 5,000 hanzi. */
export interface Noise extends Record<Severity, number> {
  hanzi: number;
}

export function measureNoise(specimens: readonly Specimen[]): Noise {
  const hanzi = specimens
    .flatMap(({ article }) => article.editions.zh.blocks)
    .reduce((sum, { text }) => sum + countWords(text).hanzi, 0);
  const findings = specimens.flatMap(findingsIn);
  const rate = (severity: Severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return Math.round((count * 5000 * 100) / hanzi) / 100;
  };
  return { hanzi, error: rate('error'), warning: rate('warning'), hint: rate('hint') };
}
