import type { Code } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';

/** Hanzi, signs of Markdown, a sentence that ends, or three words side by side. */
const PROSE =
  /\p{Script=Han}|\]\(|\*\*|\p{Ll}{2}[.!?](?:\s|$)|(?:^|\s)\p{L}{2,}[,:]? +\p{L}{2,}[,:]? +\p{L}{2,}/mu;

/** A word with a capital beside another: an address, a verse, a list of names. */
const NAMES = /(?:^|\s)\p{Lu}\p{Ll}+,? +[\p{L}\d]|[\p{L}\d],? +\p{Lu}\p{Ll}+(?:\s|,|$)/mu;
const CODE = /[{}[\];=<>$|\\_#@`+*]|\w\(|\w\.\w|(?:^|\s)--?\w/m;

/** Prose that four spaces or a tab before it make code; words after the language of a fence. */
export function checkCode(file: VFile, node: Code): void {
  const text = String(file.value);
  const { start } = offsetsOf(node);
  if (!/^[`~]/.test(text.slice(start, start + 1))) {
    const isProse = PROSE.test(node.value) || (NAMES.test(node.value) && !CODE.test(node.value));
    if (!isProse) return;
    report(file, {
      rule: 'code-indent',
      at: start,
      message:
        'Four spaces or a tab make code of this text. Remove them, or put code between two lines of ```.',
    });
    return;
  }
  if (!node.meta) return;
  report(file, {
    rule: 'code-fence',
    at: start,
    message: `\u201c${node.meta}\u201d is not shown. Write only the language behind the signs, and the code in the lines below.`,
  });
}
