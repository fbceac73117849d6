import type { Diagnostic, Place } from '@/lib/model';

/** What a rule has to say where one of these has been found is said already. */
const CAUSES: Record<string, readonly string[]> = {
  footnotes: ['footnote-undefined', 'footnote-duplicate', 'footnote-form'],
  'heading-unmatched': ['heading-level', 'looks-like-markup'],
  images: ['image-missing', 'image-file', 'image-name'],
  links: ['link-dead', 'link-form', 'link-scheme'],
  numbers: ['fact-number'],
};

/** A heading or an image has a line to itself; of the others a paragraph may hold several. */
const WHOLE_LINES = new Set(['heading-unmatched', 'images']);

/**
 * Without findings that only follow from another one: that a footnote, a link, a heading, an image or a number
 * differs from the other text, where in either text it is wrong by itself.
 */
export function withoutEchoes(findings: Diagnostic[], all: Diagnostic[]): Diagnostic[] {
  const wrong = new Set(all.flatMap((one) => [lineOf(one, one.rule), placeOf(one, one.rule)]));
  return findings.filter((one) => {
    const key = WHOLE_LINES.has(one.rule) ? lineOf : placeOf;
    const causes = CAUSES[one.rule] ?? [];
    return ![one, one.other].some(
      (place) => place && causes.some((rule) => wrong.has(key(place, rule))),
    );
  });
}

const lineOf = ({ file, line }: Place, rule: string): string => `${rule} ${file}:${line}`;
const placeOf = (place: Place, rule: string): string => `${lineOf(place, rule)}:${place.column}`;
