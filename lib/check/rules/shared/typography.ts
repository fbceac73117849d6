import { expectedInstead, shownSlip } from '@/lib/content/misprints';
import type { Slip } from '@/lib/language/typography';
import type { Diagnostic, Severity } from '@/lib/model';
import type { Rule } from '../../rule';
import { type Visible, type VisibleTexts, visibleTexts } from './visible';

/**
 * A rule about the typography of what readers see.
 *
 * @param finderFor gives the finder of slips for texts that belong together
 * @param mayMend whether a slip may be mended where it stands; all may if left out
 */
export function typographyRule(
  name: string,
  severity: Severity,
  finderFor: (texts: VisibleTexts) => (prose: string) => Slip[],
  mayMend: (slip: Slip, visible: Visible) => boolean = () => true,
): Rule {
  return {
    name,
    check: (collection) =>
      visibleTexts(collection).flatMap((group) => {
        const find = finderFor(group);
        return group.texts.flatMap((visible) =>
          outsideMarks(visible.text, find(visible.prose)).map((slip) =>
            finding(mayMend(slip, visible) ? slip : withoutCure(slip), visible, name, severity),
          ),
        );
      }),
  };
}

/** What was meant as the mark of a footnote and is none, which another rule says. */
const NOTE_MARK = /\[\^[^\]\n]{0,120}\]/g;

/** The slips but for those in what looks like a mark: without them it might become one. */
function outsideMarks(text: string, slips: Slip[]): Slip[] {
  if (slips.length === 0 || !text.includes('[^')) return slips;
  const marks = [...text.matchAll(NOTE_MARK)];
  return slips.filter(
    ({ start, end }) =>
      !marks.some(({ 0: mark, index }) => start < index + mark.length && index < end),
  );
}

function withoutCure({ better: _, ...slip }: Slip): Slip {
  return slip;
}

function finding(slip: Slip, visible: Visible, rule: string, severity: Severity): Diagnostic {
  const { start, end, what, better } = slip;
  const fix = better === undefined ? undefined : visible.fixAt(start, end, better);
  return {
    ...visible.placeAt(start),
    severity,
    rule,
    message: `Unexpected ${shownSlip(visible.text.slice(start, end), what)}, ${expectedInstead(better)}.`,
    ...(fix && { fix }),
  };
}
