/** The bar of ruby, which would end the cell of a table. */
const BAR = /(?<=\{[^{}|\n]{1,40})(?<!\\)\|(?=[^{}|\n]{1,80}\})/g;

/** Lines with bars. */
const ROW = /^.*\|.*$/gm;

/** Offsets of the bars of ruby in lines that have others besides, as rows of tables do. */
export function barsOfRuby(text: string): number[] {
  return [...text.matchAll(ROW)].flatMap(({ 0: line, index: at }) => {
    const bars = [...line.matchAll(BAR)].map(({ index }) => at + index);
    return bars.length < line.split('|').length - 1 ? bars : [];
  });
}
