import { pinyin } from 'pinyin-pro';
import { isPinyinName } from '@/lib/language/pinyin';
import type { TermKind } from '@/lib/model';
import { bare, inOneWord, readsAs } from '../spelling';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames';

/** A Chinese name that stands in a German text in Latin letters and in the Chinese one in hanzi. */
export interface Proposal {
  hanzi: string;
  /** With tones, as the registry has it: Wáng Jiān. */
  pinyin: string;
  german: string;
  kind: TermKind;
  /** Offset in the German text. */
  de: number;
  /** Offset in the Chinese text. */
  zh: number;
}

/** One to three words with a capital letter. */
const NAME =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'\u2019]+(?:[ \u00A0-]\p{Lu}[\p{L}\p{M}'\u2019]+){0,2}/gu;

/** What names of places end in, when they are written as one word in German. */
const PLACE = /[州市省县区镇村京津海江河湖山岛港湾南北东阳安都圳汉]$/u;

/** What names of institutions and firms end in. */
const KINDS: [RegExp, TermKind][] = [
  [/(?:大学|学院|研究所|研究院|委员会|博物馆|图书馆|医院|协会|基金会|中学)$/u, 'institution'],
  [/(?:公司|集团|科技|银行|汽车|资本)$/u, 'company'],
];

/**
 * Names that two texts which say the same have in common and that nobody need have registered: a surname
 * and a given name in pinyin (Wang Jian) or with another given name (Jensen Huang) and hanzi in brackets,
 * places in one word, institutions with their hanzi in brackets. Only where one piece of the Chinese text
 * reads that way; in doubt, none.
 */
export function proposalsIn(german: string, chinese: string): Proposal[] {
  const found = new Map<string, Proposal>();
  const pieces = new Pieces(chinese);
  const add = (one: Proposal | undefined) => {
    if (one && !found.has(one.hanzi)) found.set(one.hanzi, one);
  };
  for (const one of bracketed(german, chinese)) add(one);
  for (const { 0: text, index } of german.matchAll(NAME)) {
    const words = [...text.matchAll(/[\p{L}\p{M}'\u2019]+/gu)];
    for (let at = 0; at < words.length; at++) {
      const rest = words.slice(at);
      const start = index + (rest[0]?.index ?? 0);
      const person = personIn(
        rest.map(([word]) => word),
        pieces,
      );
      if (person) {
        const last = rest[person.words - 1];
        const end = index + (last?.index ?? 0) + person.last.length;
        add({ ...person.name, german: german.slice(start, end), de: start });
        at += person.words - 1;
      } else add(placeIn(rest[0]?.[0] ?? '', start, pieces));
    }
  }
  const all = [...found.values()];
  // Zhejiang in Zhejiang-Universität is no name of its own.
  const holds = (one: Proposal, other: Proposal) =>
    one.german.length > other.german.length &&
    one.de <= other.de &&
    other.de < one.de + one.german.length;
  return all.filter((each) => !all.some((one) => holds(one, each)));
}

/** A person whose first words are surname and given name; how many words, and the last without ending. */
function personIn(
  words: string[],
  pieces: Pieces,
): { name: Omit<Proposal, 'german' | 'de'>; words: number; last: string } | undefined {
  for (let count = Math.min(words.length, 3); count >= 2; count--) {
    const used = words.slice(0, count);
    if (!used.every((word) => /^\p{Lu}/u.test(word))) continue;
    // Wang Jians: German adds an s in the genitive.
    for (const last of withoutGenitive(used.at(-1) ?? '')) {
      const spelt = [...used.slice(0, -1), last].map(bare);
      if (!spelt.every(isPinyin)) continue;
      const surname = spelt[0] ?? '';
      const hits = pieces.readAs(spelt.join(''), 4).filter(({ hanzi }) => {
        const family = surnameOf(hanzi);
        return family !== undefined && readsAs(family, surname) && hanzi.length > family.length;
      });
      const hit = onlyOne(hits);
      if (hit)
        return {
          name: { ...hit, pinyin: nameInPinyin(hit.hanzi), kind: 'person' },
          words: count,
          last,
        };
    }
  }
  return undefined;
}

function placeIn(word: string, de: number, pieces: Pieces): Proposal | undefined {
  for (const german of withoutGenitive(word)) {
    const spelt = bare(german);
    if (!isPinyin(spelt)) continue;
    const hits = pieces.readAs(spelt, 3).filter(({ hanzi }) => PLACE.test(hanzi));
    const hit = onlyOne(hits);
    if (hit) return { ...hit, pinyin: joined(hit.hanzi), german, kind: 'place', de };
  }
  return undefined;
}

const BRACKET =
  /(?<![\p{L}\p{M}])((?:\p{Lu}[\p{L}\p{M}]{1,40}[ \u00A0-]){0,3}\p{Lu}[\p{L}\p{M}]{1,40}) ?[(\uFF08](\p{Script=Han}{2,12})[)\uFF09]/gu;

/** What may begin a sentence before a name. */
const BEFORE_NAMES =
  /^(?:(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Im|In|Am|An|Von|Vom|Bei|Beim|Mit|Für|Nach|Und|Auch|Herr|Herrn|Frau|Firma|Professor)[ \u00A0])+/;

/** Names in Latin letters with their hanzi in brackets, in the German text. */
function* bracketed(german: string, chinese: string): Generator<Proposal> {
  for (const { 1: whole = '', 2: hanzi = '', index } of german.matchAll(BRACKET)) {
    const zh = chinese.indexOf(hanzi);
    if (zh === -1) continue;
    const latin = whole.replace(BEFORE_NAMES, '');
    const de = index + whole.length - latin.length;
    const words = latin.split(/[ \u00A0-]/);
    const family = surnameOf(hanzi);
    const isPerson =
      family !== undefined &&
      words.length >= 2 &&
      hanzi.length <= 4 &&
      words.some((word) => readsAs(family, bare(word)));
    if (isPerson)
      yield { hanzi, pinyin: nameInPinyin(hanzi), german: latin, kind: 'person', de, zh };
    const [ending, kind] = KINDS.find(([one]) => one.test(hanzi)) ?? [];
    if (!isPerson && ending && kind) {
      const at = hanzi.search(ending);
      const parts = [hanzi.slice(0, at), hanzi.slice(at)].filter((part) => part !== '');
      yield { hanzi, pinyin: parts.map(joined).join(' '), german: latin, kind, de, zh };
    }
  }
}

const isPinyin = (word: string): boolean =>
  isPinyinName(word.charAt(0).toUpperCase() + word.slice(1));

const withoutGenitive = (word: string): string[] =>
  word.endsWith('s') ? [word, word.slice(0, -1)] : [word];

function surnameOf(hanzi: string): string | undefined {
  if (hanzi.length > 2 && COMPOUND_SURNAMES.has(hanzi.slice(0, 2))) return hanzi.slice(0, 2);
  return SURNAMES.has(hanzi.charAt(0)) ? hanzi.charAt(0) : undefined;
}

/** The pieces of one text by how they may be read. */
class Pieces {
  private readonly known = new Map<string, { hanzi: string; zh: number }[]>();

  constructor(private readonly text: string) {}

  /** Those that may be read as some letters and have from two to so many characters. */
  readAs(spelt: string, most: number): { hanzi: string; zh: number }[] {
    const key = `${spelt} ${most}`;
    const known = this.known.get(key);
    if (known) return known;
    const found: { hanzi: string; zh: number }[] = [];
    for (const { 0: run, index } of this.text.matchAll(/\p{Script=Han}+/gu)) {
      for (let at = 0; at < run.length; at++) {
        for (let size = 2; size <= most && at + size <= run.length; size++) {
          const hanzi = run.slice(at, at + size);
          if (readsAs(hanzi, spelt)) found.push({ hanzi, zh: index + at });
        }
      }
    }
    this.known.set(key, found);
    return found;
  }
}

/** The first of pieces that are all the same; none where they differ. */
function onlyOne<T extends { hanzi: string }>(hits: T[]): T | undefined {
  const [first] = hits;
  return hits.every(({ hanzi }) => hanzi === first?.hanzi) ? first : undefined;
}

/** W\u00E1ng Ji\u0101n: surname and given name, each in one word. */
function nameInPinyin(hanzi: string): string {
  const syllables = pinyin(hanzi, { type: 'array', surname: 'head' });
  const length = surnameOf(hanzi)?.length ?? 1;
  return `${nameOf(syllables.slice(0, length))} ${nameOf(syllables.slice(length))}`;
}

const joined = (hanzi: string): string => nameOf(pinyin(hanzi, { type: 'array' }));

/** Syllables as one word with a capital letter. */
function nameOf(syllables: string[]): string {
  const word = inOneWord(syllables);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
