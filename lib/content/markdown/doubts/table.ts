import type { Table } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';

/** Cells beyond the last column, which are not shown, and lines that become rows unasked. */
export function checkTable(file: VFile, { children: [header, ...rows] }: Table): void {
  const text = String(file.value);
  const columns = header?.children.length ?? 0;
  for (const row of rows) {
    const { start, end } = offsetsOf(row);
    const beyond = row.children[columns];
    if (beyond) {
      report(file, {
        rule: 'table-form',
        at: offsetsOf(beyond).start,
        message: `The table has ${columns} ${columns === 1 ? 'column' : 'columns'}, so this cell is not shown. Add a column to its first two lines, or write \\| for a sign in the text.`,
      });
    } else if (!text.slice(start, end).includes('|') && columns > 1) {
      report(file, {
        rule: 'table-form',
        at: start,
        message:
          'This line becomes a row of the table above it. Put an empty line before it, or | between its cells.',
      });
    }
  }
}
