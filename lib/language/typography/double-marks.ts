/** What a double quotation mark does in its line. */
export type Role = 'open' | 'close' | 'unclear';

/**
 * The roles of the double marks of one line, by their offsets. Outer quotations must open and close in
 * turn, else all roles are unclear, and so are those of quotations within others: they want other marks.
 *
 * @param opening offsets of the marks that can only open
 */
export function doubleMarks(
  line: string,
  marks: readonly { mark: string; index: number }[],
  opening: ReadonlySet<number>,
): Map<number, Role> {
  const roles = new Map<number, Role>();
  const opened: number[] = [];
  let pair = true;
  for (const { index } of marks) {
    // 27" and 12\u00B0 30' 15": inches and seconds, where nothing is open that could be closed.
    if (opened.length === 0 && /\d/.test(line.charAt(index - 1))) {
      roles.set(index, 'unclear');
      continue;
    }
    if (opening.has(index)) {
      opened.push(index);
      continue;
    }
    const start = opened.pop();
    if (start === undefined) {
      pair = false;
      roles.set(index, 'unclear');
      continue;
    }
    const outer = opened.length === 0;
    roles.set(start, outer ? 'open' : 'unclear');
    roles.set(index, outer ? 'close' : 'unclear');
  }
  if (pair && opened.length === 0) return roles;
  return new Map(marks.map(({ index }) => [index, 'unclear']));
}
