/** What stands beside a piece of text across the borders of inline elements. */
export interface Surroundings {
  before: string;
  after: string;
}

export const ALONE: Surroundings = { before: '', after: '' };

/** Changes a text that keeps its length, seen together with what surrounds it. */
export function changeWithin(
  text: string,
  { before, after }: Surroundings,
  change: (whole: string) => string,
): string {
  const whole = change(before + text + after);
  return whole.slice(before.length, whole.length - after.length);
}

/** Inserts a mark at ascending offsets of the text. */
export function insert(text: string, offsets: readonly number[], mark: string): string {
  const edges = [0, ...offsets, text.length];
  return edges
    .slice(1)
    .map((end, index) => text.slice(edges[index], end))
    .join(mark);
}
