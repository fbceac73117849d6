import type { Html } from 'mdast';
import type { VFile } from 'vfile';
import { PAIR_ID } from '@/lib/align/pairs/ids';
import type { Directive } from '@/lib/model';
import { report } from './messages';
import { offsetsOf } from './nodes';
import { spanOf } from './place';

const FORM =
  /^<!--\s*(?:=\s*(?<id>[a-z0-9][a-z0-9-]*)|(?<word>only|join)|ok:\s*(?<rule>[a-z0-9-]+)\s+(?<reason>\S+(?:\s+\S+)*))\s*-->$/;
const FORMS = '<!-- = id -->, <!-- only -->, <!-- join -->, <!-- ok: rule reason -->';

/** Whether HTML between blocks is a comment. */
export function isComment(node: Html): boolean {
  return node.value.startsWith('<!--');
}

/** Reads a comment between blocks; one that says nothing known is refused and gives `undefined`. */
export function readDirective(file: VFile, node: Html): Directive | undefined {
  const groups = FORM.exec(node.value)?.groups;
  if (!groups) {
    const message = `This comment is not known. Known are ${FORMS}.`;
    report(file, { rule: 'raw-html', at: offsetsOf(node).start, message });
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
