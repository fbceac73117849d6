import { last } from '../dom';
import { numberLinkOf, passages, textsOf } from '../passages';

/** What a passage takes on the map besides its letters, so that two short ones keep apart. */
const ROOM = 120;

/** A passage on the map. */
export interface Tick {
  passage: HTMLElement;
  text: Element | undefined;
  /** Its number, that of the next passage where it has none. */
  number: string;
  /** The words of a heading. */
  title: string;
  /** Where it begins, 0 to 100; lengths of texts are measured in letters, without a look at the page. */
  percent: number;
}

/** The passages of the page as a map shows them. */
export function ticksOf(): Tick[] {
  let length = 0;
  const places = passages().map((passage) => {
    const [text] = textsOf(passage);
    const place = {
      passage,
      text,
      number: numberLinkOf(passage)?.textContent ?? '',
      title: passage.matches('.head') ? titleOf(text) : '',
      percent: length,
    };
    length += ROOM + (text?.textContent?.length ?? 0);
    return place;
  });
  // The last one ends the line.
  const end = last(places)?.percent || 1;
  let number = '';
  for (const place of places.reverse()) {
    place.percent *= 100 / end;
    number = place.number || number;
    place.number = number;
  }
  return places.reverse();
}

/** The words of a heading without marks of notes, readings and typesetting. */
function titleOf(text: Element | undefined): string {
  const copy = text?.cloneNode(true) as Element | undefined;
  for (const added of copy?.querySelectorAll('sup, rt, rp, button') ?? []) added.remove();
  return copy?.textContent?.replace(/[\u00ad\u2060]/g, '').trim() ?? '';
}
