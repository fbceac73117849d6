import type { Html } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../messages';
import { offsetsOf } from '../nodes';
import { cureFor, type HtmlTag, type TagPlace } from './cures';

/** A tag as the parser found it. */
interface Found {
  name: string;
  closes: boolean;
  source: string;
  start: number;
  end: number;
}

/** Tags that are nothing without the one around them: whoever mends that mends these. */
const INSIDE = new Map([
  ['ruby', /^(?:rt|rp|rb|rtc)$/],
  ['sup', /^(?:a|sup)$/],
  ['ul', /^li$/],
  ['ol', /^li$/],
]);
const VOID = /^(?:br|img|hr|wbr|input|embed)$/;

/**
 * Refuses the HTML of one piece of text, given in order: each element once, with what to write
 * instead, and each tag that closes nothing.
 */
export function refuseHtml(file: VFile, nodes: readonly Html[], place: TagPlace): void {
  const text = String(file.value);
  const tags = nodes.map(foundIn);
  const closers = closersOf(tags);
  const open = new Map<string, number>();
  for (const [index, tag] of tags.entries()) {
    const before = open.get(tag.name) ?? 0;
    if (tag.closes && before > 0) {
      open.set(tag.name, before - 1);
      continue;
    }
    const isPart = [...INSIDE].some(
      ([name, inside]) => (open.get(name) ?? 0) > 0 && inside.test(tag.name),
    );
    if (!tag.closes && !VOID.test(tag.name)) open.set(tag.name, before + 1);
    if (isPart) continue;
    report(file, {
      rule: 'raw-html',
      at: tag.start,
      message: complaint(tag, { place, ...surroundings(tag, closers[index], text) }),
    });
  }
}

function complaint(tag: Found, around: Omit<HtmlTag, 'name' | 'source'>): string {
  if (tag.source.startsWith('<!--')) {
    return 'A comment stands on a line of its own before a block. Move or remove it.';
  }
  return tag.closes
    ? `\u201c${tag.source}\u201d closes nothing. Remove it.`
    : cureFor({ ...tag, ...around });
}

function foundIn(node: Html): Found {
  const { start, end } = offsetsOf(node);
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(node.value) ?? [];
  return { name: name.toLowerCase(), closes: slash === '/', source: node.value, start, end };
}

/** For each tag the next one that closes its name. */
function closersOf(tags: readonly Found[]): (Found | undefined)[] {
  const next = new Map<string, Found>();
  return tags
    .toReversed()
    .map((tag) => {
      const closer = next.get(tag.name);
      if (tag.closes) next.set(tag.name, tag);
      return closer;
    })
    .reverse();
}

function surroundings(
  tag: Found,
  closer: Found | undefined,
  text: string,
): Pick<HtmlTag, 'content' | 'isLast'> {
  return {
    content: closer && text.slice(tag.end, closer.start),
    isLast: /^[ \t]*(?:$|\n[ \t>]*(?:\n|$))/.test(text.slice(tag.end, tag.end + 200)),
  };
}
