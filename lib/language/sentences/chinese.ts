import {
  type Enclosure,
  enclosures,
  type Marks,
  outsideContinued,
} from '@/lib/language/sentences/spans';

const MARKS: Marks = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
};

/** Stops (a Latin full stop only after a hanzi and before a gap), what closes around them, white space. */
const CANDIDATE =
  /([。！？!?｡]+|(?<!…)…+(?=[”’」』])|(?<=[\p{Script=Han}”’」』）])\.(?=\s))([”’"'」』）)》〉】\]]*)\s*/gu;

/** White space before a mark that is longer than this is no space. */
const REACH = 80;

/** What follows and shows that the sentence is not over. */
const CONTINUES = /^[，、；：,;:)）》」』”’…—.]/u;

/** 他说。 亚当斯先生如是说， – a tag of speech, which belongs to the quotation before it. */
const SPEECH_TAG =
  /^[^，。！？：；“”"、没不]{0,14}(?:说道?|问道?|答道?|喊道?|叫道?|表示|写道|指出|补充道?|回答|解释|感叹)(?:了|着)?(?:[，。,]|$)/u;

/** Words that take the subject of the clause before them: it is the same sentence that goes on. */
const CARRIES_ON =
  /^(?:然后|接着|随后|于是|便|就|并且?|而后|又|还|也|才|却|后来?就|地|的|之类|等)/u;

/** Offsets in one line of Chinese where a sentence ends, after white space that follows it. */
export function breaksInChinese(line: string): number[] {
  const spans = enclosures(line, MARKS);
  const opens = new Map(spans.map(({ open, close }) => [close, open]));
  const breaks: number[] = [];
  for (const match of line.matchAll(CANDIDATE)) {
    const [whole, stops = '', closers = ''] = match;
    const end = match.index + whole.length;
    const rest = line.slice(end);
    if (rest === '' || CONTINUES.test(rest)) continue;
    if (isInsideLatin(line, match.index, stops, rest)) continue;
    const closing = Array.from(stops + closers, (_, index) => opens.get(match.index + index));
    if (closing.some((open) => open !== undefined && goesOnAfter(line, open, stops, rest)))
      continue;
    breaks.push(end);
  }
  return outsideTitles(line, outsideContinued(line, breaks, spans), spans);
}

/** `?` and `!` in addresses and foreign names: example.org/?a=b, Yahoo!. */
function isInsideLatin(line: string, at: number, stops: string, rest: string): boolean {
  const latin = /[\w/=&]/;
  return /^[!?]+$/.test(stops) && latin.test(line.charAt(at - 1)) && latin.test(rest.charAt(0));
}

/** Whether the sentence goes on after a quotation, bracket or title whose last mark is a stop. */
function goesOnAfter(line: string, open: number, stops: string, rest: string): boolean {
  const mark = line.charAt(open);
  if (mark === '《' || mark === '〈') return true;
  const before = line
    .slice(Math.max(0, open - REACH), open)
    .trimEnd()
    .slice(-1);
  const standsAlone = before === '' || /[。！？!?…”’」』]/u.test(before);
  if (mark === '（' || mark === '(' || mark === '【') return !standsAlone;
  if (SPEECH_TAG.test(rest)) return true;
  if (standsAlone || stops.startsWith('。')) return false;
  return CARRIES_ON.test(rest) || !/[：，,:]/.test(before);
}

/** A stop in the title of a work (《你好，李焕英！》) never ends a sentence. */
function outsideTitles(line: string, breaks: number[], spans: Enclosure[]): number[] {
  const inside = new Set<number>();
  for (const { open, close } of spans) {
    if (line[open] !== '《' && line[open] !== '〈') continue;
    for (let at = open + 1; at <= close; at++) inside.add(at);
  }
  return breaks.filter((at) => !inside.has(at));
}
