import type { List, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { GERMAN_MONTHS } from '@/lib/language/months';
import { offsetsOf } from '../../nodes';
import { interrupts, lineFrom } from '../lines';
import { isShownAsTyped, numbersOf, type TypedNumber } from '../numbers';
import { asTyped } from '../shield';

/** What stands around a list. */
interface Around {
  before: Nodes | undefined;
  /** The last number of the numbered list before it; 0 where there is none. */
  last: number;
  /** Whether a mark of a note stands in the blocks before it. */
  isNoted: () => boolean;
  text: string;
}

/** Signs of a list that are plainly part of its sentences. */
export function signsOfItems(list: List, around: Around): number[] {
  return list.ordered ? signsOfNumbers(list, around) : signOfBullet(list, around);
}

const MONTH = new RegExp(`^(?:${GERMAN_MONTHS.join('|')}|J\u00e4nner|Feber)(?!\\p{L})`, 'u');
/** The rest of 1. 5. 1990. */
const MONTH_AND_YEAR = /^(?:0?[1-9]|1[0-2])\. ?\d{4}(?!\d)/;
/** Nouns that an ordinal number stands before. */
const NUMBERED =
  /^(?:1?\.? ?FC|SC|SV|TSV|Weltkrieg|Jahrhundert|Jahrtausend|Jh\.|(?:Bundes|Regional|Kreis)?[Ll]iga|Mannschaft|Advent|Stock|Etage|Klasse|Auflage|Mal|Platz|Rang|Preis|Parteitag|Geburtstag|Todestag|Jahrestag|Hochzeitstag|F\u00fcnfjahresplan|Sinfonie|Symphonie|Armee|Division|Runde|Spieltag|Lebensjahr|Quartal|Halbjahr|Halbzeit|Legislaturperiode|Bundestag|Bezirk|Arrondissement|Strafsenat|Zivilsenat|Kammer|Etappe|Staffel|Olympisch|Deutsche|Internationale|Dynastie)/u;

function signsOfNumbers(list: List, { last, text }: Around): number[] {
  const numbers = numbersOf(list, text);
  const [first] = numbers;
  if (!first) return [];
  const areDates = numbers.every(isDate) && !isCalendar(numbers);
  if (areDates) return numbers.map(({ sign }) => sign);
  if (numbers.length === 1) {
    const follows = first.digits === String(last + 1);
    const isPlain = isOrdinal(first) || (Number(first.digits) > 1 && !follows);
    return isPlain && isOneParagraph(list) ? [first.sign] : [];
  }
  // What breaks the order and begins like a date is the wrapped line of a sentence.
  return numbers
    .filter((number) => !isShownAsTyped(number) && (isDate(number) || isOrdinal(number)))
    .map(({ sign }) => sign);
}

function isDate({ digits, rest }: TypedNumber): boolean {
  const isDay = Number(digits) >= 1 && Number(digits) <= 31;
  return isDay && (MONTH.test(rest) || MONTH_AND_YEAR.test(rest));
}

function isOrdinal({ rest }: TypedNumber): boolean {
  return NUMBERED.test(rest) || MONTH.test(rest);
}

/** The months themselves, numbered. */
function isCalendar(numbers: readonly TypedNumber[]): boolean {
  return numbers.every(({ digits, rest }) => {
    const month = GERMAN_MONTHS[Number(digits) - 1] ?? '\n';
    return rest.startsWith(month) && !/^\s+\d/.test(rest.slice(month.length));
  });
}

function isOneParagraph({ children: [item] }: List): boolean {
  return item?.children.length === 1 && item.children[0]?.type === 'paragraph';
}

/** A dash between two halves of a sentence, the star of a note, or the sign for "born". */
function signOfBullet(list: List, { before, text, isNoted }: Around): number[] {
  if (list.children.length !== 1 || !isOneParagraph(list)) return [];
  const { start } = offsetsOf(list);
  const [sign = '', ...rest] = lineFrom(text, start);
  const line = rest.join('');
  if (sign === '*') {
    const isBorn = /^ (?:um |ca\. )?(?:\d{1,2}\. \p{L}|\d{4}\b)/u.test(line);
    return isBorn || isNoted() ? [start] : [];
  }
  const isDash = sign === '-' && / [-\u2013](?: |$)/.test(line);
  return isDash && interrupts(list, before, text) ? [start] : [];
}

/**
 * Whether a star stands behind a word, for which the reader finds a note below. Stars of emphasis are
 * no letters of the tree any more.
 */
export function hasNoteMark(node: Nodes): boolean {
  return (
    node.type !== 'code' &&
    /[\p{L}\p{N}\u20ac$%).\u201c\u201d\u00ab\u00bb]\*+(?=[\s,.;:)]|$)/u.test(asTyped(textOf(node)))
  );
}
