import { elementsOf } from './elements';
import type { Visible } from './visible';

interface Range {
  start: number;
  end: number;
}

const OPENING = /[\u201E\u201C\u2018\u201A\u00BB\u00AB\u300C\u300E]/;
const CLOSING = /[\u201C\u201D\u2018\u2019\u00AB\u00BB\u300D\u300F]/;

/** Whether the spelling is written about: in quotation marks, in italics, alone in a cell. */
export function isCited({ text, block }: Visible, { start, end }: Range): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (OPENING.test(before) && CLOSING.test(after)) return true;
  if (block?.kind === 'table' && /^[\t\n]?$/.test(before) && /^[\t\n]?$/.test(after)) return true;
  return (
    block !== undefined &&
    elementsOf(block).some((one) => one.tag === 'em' && one.start === start && one.end === end)
  );
}
