import type { Slip } from './slip';

/**
 * Quotation marks that open a quotation which never ends, in the texts of an edition in their order. A
 * quotation may go on in the next text, which then begins with the mark anew, or end in a later one. A
 * text with other double marks is left to the rule about those.
 *
 * @param marks the opening and the closing mark
 * @returns by text where the quotation begins
 */
export function openQuotes(
  texts: readonly string[],
  [open, close]: readonly [string, string],
): Map<string, Slip[]> {
  const found = new Map<string, Slip[]>();
  const others = [...OTHERS].filter((mark) => mark !== open && mark !== close);
  let waiting: { text: string; slip: Slip } | undefined;
  const tell = () => waiting && found.set(waiting.text, [waiting.slip]);
  for (const text of texts) {
    if (others.some((mark) => text.includes(mark))) {
      waiting = undefined;
      continue;
    }
    const { opened, closesMore } = unmatched(text, open, close);
    if (closesMore || (waiting && text.startsWith(open))) waiting = undefined;
    if (opened === undefined) continue;
    tell();
    const slip = { start: opened, end: opened + 1, what: 'quotation mark that is never closed' };
    waiting = { text, slip };
  }
  tell();
  return found;
}

const OTHERS = '"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D\uFF02';

/** The first mark of a text that stays open, and whether the text closes what it has not opened. */
function unmatched(text: string, open: string, close: string) {
  const opened: number[] = [];
  let closesMore = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) opened.push(at);
    else if (text[at] === close && opened.pop() === undefined) closesMore = true;
  }
  return { opened: opened[0], closesMore };
}
