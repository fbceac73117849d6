import type { Blockquote, Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../../messages';
import { offsetsOf } from '../../nodes';
import { interrupts } from '../lines';

/** A quote that begins in mid-sentence, or takes in a line that has no sign of a quote. */
export function checkQuote(
  file: VFile,
  node: Blockquote,
  before: Nodes | undefined,
  depth: number,
): void {
  const text = String(file.value);
  const { start, end } = offsetsOf(node);
  if (interrupts(node, before, text)) {
    report(file, {
      rule: 'quote-form',
      at: start,
      message:
        'This line becomes a quote in the middle of a sentence. Put an empty line before a quote, or write \\> where none is meant.',
    });
    return;
  }
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const signs = /^[\s>]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    if (at > start && signs < depth) {
      report(file, {
        rule: 'quote-form',
        at: at + (line.length - line.trimStart().length),
        message:
          'This line becomes part of the quote above it. Begin it with > as well, or put an empty line before it.',
      });
      return;
    }
    at += line.length + 1;
  }
}
