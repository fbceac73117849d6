/**
 * The cells (row, column) of a table that lie near its diagonal, laid out in one array. Rows count the
 * German units that lie behind, columns the Chinese ones. All rows are equally wide and move to the right
 * with the diagonal, so that time and memory grow with the length of the texts, not with its square.
 */
export class Band {
  readonly width: number;
  readonly size: number;
  private readonly firsts: Int32Array;

  /** @param halfWidth columns on either side of the diagonal */
  constructor(
    readonly rows: number,
    readonly columns: number,
    halfWidth: number,
  ) {
    this.width = Math.min(columns + 1, 2 * halfWidth + 1);
    this.size = (rows + 1) * this.width;
    this.firsts = Int32Array.from({ length: rows + 1 }, (_, row) => {
      const centre = rows === 0 ? 0 : Math.round((row * columns) / rows);
      return Math.max(0, Math.min(centre - halfWidth, columns + 1 - this.width));
    });
  }

  /** The first column of a row inside the band. */
  first(row: number): number {
    return this.firsts[row] ?? 0;
  }

  /** Index of a cell, -1 outside the band. */
  at(row: number, column: number): number {
    if (row < 0 || column < 0) return -1;
    const offset = column - (this.firsts[row] ?? 0);
    return offset < 0 || offset >= this.width ? -1 : row * this.width + offset;
  }

  /** Whether a cell lies so close to the edge of the band that a path through it may want to leave. */
  isNearEdge(row: number, column: number, margin: number): boolean {
    const first = this.first(row);
    const end = first + this.width;
    return (
      (first > 0 && column - first < margin) || (end <= this.columns && end - column <= margin)
    );
  }
}
