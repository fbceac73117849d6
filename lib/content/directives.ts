import type { Html } from 'mdast';
import type { VFile } from 'vfile';
import { PAIR_ID } from '@/lib/align/pairs/ids';
import type { Directive } from '@/lib/model';
import { hasErrors, report } from './messages';
import { offsetsOf } from './nodes';
import { spanOf } from './place';

const FORM =
  /^<!--\s*(?:=\s*(?<id>[a-z0-9][a-z0-9-]*)|(?<word>only|join)|ok:\s*(?<rule>[a-z0-9-]+)\s+(?<reason>\S.*?))\s*-->$/s;
const FORMS = '<!-- = id -->, <!-- only -->, <!-- join -->, <!-- ok: rule reason -->';

const CURES: [RegExp, string][] = [
  [/^<!--/, 'A comment stands on a line of its own before a block. Move or remove it.'],
  [/^<(?:ruby|rt|rp)/i, 'Write ruby as {\u6c49\u5b57|h\u00e0n z\u00ec}.'],
  [/^<br/i, 'Write a line break as a backslash at the end of the line.'],
  [/^<img/i, 'Write an image as ![what it shows](file.png "caption").'],
  [/^<a[\s>]/i, 'Write a link as [text](address).'],
  [/^<(?:sup|sub)/i, 'Write a footnote as [^1].'],
  [/^<(?:b|strong|em|i)>/i, 'Write emphasis as *so* or **so**.'],
];

/** Refuses HTML inside a block, with the Markdown for it where there is one. */
export function refuseHtml(file: VFile, node: Html): void {
  // The opening tag has been refused already.
  if (node.value.startsWith('</') && hasErrors(file)) return;
  const cure = CURES.find(([pattern]) => pattern.test(node.value))?.[1];
  const message =
    cure ?? 'HTML is not taken over. Write Markdown, or put a backslash before \u201c<\u201d.';
  report(file, { rule: 'raw-html', at: offsetsOf(node).start, message });
}

/** Reads a comment between blocks; anything else is refused and gives `undefined`. */
export function readDirective(file: VFile, node: Html): Directive | undefined {
  const groups = FORM.exec(node.value)?.groups;
  if (!groups) {
    if (node.value.startsWith('<!--')) {
      const message = `This comment is not known. Known are ${FORMS}.`;
      report(file, { rule: 'raw-html', at: offsetsOf(node).start, message });
    } else refuseHtml(file, node);
    return undefined;
  }
  const { start, end } = offsetsOf(node);
  const source = spanOf(file, start, end);
  const { id, word, rule, reason } = groups;
  if (id !== undefined && !PAIR_ID.test(id)) {
    const message = `\u201c${id}\u201d cannot be the id of a pair. Take one from pairs.json, or write 3 to 8 consonants and digits such as \u201cb2c\u201d.`;
    report(file, { rule: 'directive', at: start, message });
    return undefined;
  }
  if (id !== undefined) return { kind: 'same', id, source };
  if (word !== undefined) return { kind: word === 'only' ? 'only' : 'join', source };
  return { kind: 'ok', rule: rule ?? '', reason: reason ?? '', source };
}
