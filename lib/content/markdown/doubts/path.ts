import type { Text } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';

/** A path of Windows: C:\\_temp, \\\\server\\share. */
const PATH = /(?<![\p{L}\p{N}\\])(?:[A-Za-z]:(?=\\)|(?=\\\\\w))\S*/gu;

/** Paths of which a backslash is not shown, since it stands before a sign or at the end of a line. */
export function checkPaths(file: VFile, node: Text): void {
  const { start, end } = offsetsOf(node);
  const piece = String(file.value).slice(start, end);
  for (const { 0: path, index } of piece.matchAll(PATH)) {
    const isEscaped = (path.match(/\\+/g) ?? []).every(({ length }) => length % 2 === 0);
    const losesOne = /\\[!-/:-@[-`{-~]/.test(path) || /\\$/.test(path);
    if (!losesOne || (isEscaped && !/^\\\\\w/.test(path))) continue;
    report(file, {
      rule: 'text-lost',
      at: start + index,
      message: `A backslash of \u201c${path}\u201d is not shown. Put a path between two signs \`.`,
    });
  }
}
