import { make } from '../dom';
import { type PlacedWord, parseReadings, placesOf } from './readings';

/** What has readings of its own, or is no part of the text around it. */
const NOT_INSIDE = 'ruby, pre, code, .counterpart';

const HAN = /\p{Script=Han}/u;

/** A hanzi and where it stands. */
interface Letter {
  node: Text;
  /** Half-open range in the node: some hanzi are two units long. */
  start: number;
  end: number;
  /** Whether another hanzi stands before it. */
  follows: boolean;
}

/** Sets the readings of a text over its words. */
export function annotate(text: Element, line: string): void {
  const letters = lettersOf(text);
  const hanzi = letters.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  // Letters by their place in the joined text.
  const byPlace: Letter[] = [];
  for (const letter of letters) {
    for (let unit = letter.start; unit < letter.end; unit++) byPlace.push(letter);
  }
  // From the end: what stands before stays where it was.
  for (const place of placesOf(hanzi, parseReadings(line)).reverse()) {
    const first = byPlace[place.at];
    const last = byPlace[place.at + place.hanzi.length - 1];
    if (!first || !last || first.node !== last.node || isApart(first.node, text)) continue;
    first.node.splitText(last.end);
    wrap(first.node.splitText(first.start), place, first.follows);
  }
}

/** Takes them away again. */
export function removeReadings(root: ParentNode): void {
  for (const ruby of root.querySelectorAll('.reading')) {
    const { parentNode } = ruby;
    ruby.querySelector('rt')?.remove();
    ruby.replaceWith(...ruby.childNodes);
    parentNode?.normalize();
  }
}

/** Whether there is anything to be read in a text itself. */
export const isRead = (text: Element): boolean => lettersOf(text).length > 0;

function lettersOf(text: Element): Letter[] {
  const letters: Letter[] = [];
  let before = '';
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const inside = node.parentElement?.closest('.counterpart, rt, rp');
    if (inside && text.contains(inside) && inside !== text) continue;
    for (const { 0: one, index = 0 } of node.data.matchAll(/[^\s\u2060]/gu)) {
      if (HAN.test(one)) {
        letters.push({ node, start: index, end: index + one.length, follows: HAN.test(before) });
      }
      before = one;
    }
  }
  return letters;
}

function isApart(node: Text, text: Element): boolean {
  const around = node.parentElement?.closest(NOT_INSIDE);
  return !!around && around !== text && text.contains(around);
}

/** Words do not break; between them lines may, where they could without readings. */
function wrap(node: Text, { pinyin, made }: PlacedWord, follows: boolean): void {
  const reading = make('rt', {});
  reading.dataset.pinyin = pinyin;
  if (!made) reading.dataset.sure = '';
  const ruby = make('ruby', { className: 'reading' });
  node.replaceWith(ruby);
  ruby.append(node, reading);
  if (follows) ruby.before(make('wbr', { className: 'reading' }));
}
