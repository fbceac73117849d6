/**
 * How many items at the beginning of a list fulfil a condition that none behind them fulfils, by binary
 * search.
 */
export function partitionPoint<T>(
  items: readonly T[],
  fulfils: (item: T, index: number) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fulfils(items[middle] as T, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
