import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { Locale } from '@/lib/model';
import { type Loss, lossesIn } from './losses';
import { report } from './messages';
import { readTexts } from './scalars';
import { lossInBrackets } from './yaml-comments';

/** A path into a YAML document, as zod names it. */
export type Path = readonly PropertyKey[];

/** YAML as plain data, with the way back to its places in the file. */
export interface Yaml {
  file: VFile;
  data: unknown;
  /** Offsets of values that are not what was typed; that has been reported. */
  misread: Set<number>;
  /** Offset of the value at a path; of the nearest enclosing thing where there is none. */
  valueAt(path: Path): number;
  /** Offset of a key of the map at a path. */
  keyAt(path: Path, key: string): number;
}

/** Signs that mean something at the beginning of a value. */
const BEGINNINGS: Record<string, string> = {
  '*': 'an asterisk',
  '&': 'an ampersand',
  '-': 'a hyphen and a space',
  '?': 'a question mark and a space',
  '>': '\u201c>\u201d',
  '|': '\u201c|\u201d',
  '%': 'a percent sign',
  '@': '\u201c@\u201d',
  '`': 'a backtick',
  ',': 'a comma',
  '}': 'a bracket',
  ']': 'a bracket',
};
const begun = (sign: string) => `A value that begins with ${sign} needs quotes around it.`;
const TOO_DEEP = 'This is nested too deep to be read. Write plain lists and keys with values.';
const CURES: Record<string, string> = {
  BAD_DQ_ESCAPE:
    'In double quotes a backslash begins an escape. Write two, or single quotes around the value.',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  MULTIPLE_DOCS: 'Only one document stands in a file. Remove this line.',
  TAB_AS_INDENT: 'YAML is indented with spaces. Replace the tab.',
  BAD_INDENT: 'A bracket above this line is not closed. Close it, or put the value in quotes.',
  DUPLICATE_KEY: 'This key stands here twice. Remove one of them.',
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains a colon needs quotes around it.',
  MULTILINE_IMPLICIT_KEY: 'A colon and a space must follow the key.',
  MISSING_CHAR: 'A colon, quotation mark, bracket or comma is missing here.',
};

/**
 * Reads YAML 1.2 (core schema: a date stays the text it is). `text` begins at the offset `base` of
 * the file. Faults are reported on the file and give `undefined`.
 *
 * @param locale of texts of which no key says it
 */
export function readYaml(
  file: VFile,
  text: string,
  base = 0,
  locale: Locale = 'de',
): Yaml | undefined {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    // A key that stands twice hides nothing else.
    const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    const fault = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    const losses = lossesIn(document, text);
    const tell = ({ at, message, severity }: Loss) =>
      report(file, { rule: 'yaml', at: base + at, message, severity });
    if (fault) {
      // A comment that takes a comma or a bracket away is why the rest cannot be read.
      const cause =
        losses.find(({ at }) => text.charAt(at) === '#' && at < fault.pos[0]) ??
        lossInBrackets(text, fault.pos[0]) ??
        openQuote(document, fault);
      tell(cause ?? { at: fault.pos[0], message: cureOf(fault, text) });
      return undefined;
    }
    for (const error of repeated) tell({ at: error.pos[0], message: cureOf(error, text) });
    const again = new Set(repeated.map(({ pos: [at] }) => at));
    visit(document, {
      Pair: (_, { key }) => {
        if (!isNode(key)) return undefined;
        const [at = -1] = key.range ?? [];
        const isOwn = !isScalar(key) || key.value !== '__proto__';
        if (!isOwn) tell({ at, message: 'No key can have this name. Rename or remove it.' });
        return isOwn && !again.has(at) ? undefined : visit.REMOVE;
      },
    });
    const [alias] = aliasesIn(document);
    if (alias !== undefined) {
      tell({ at: alias, message: begun('an asterisk') });
      return undefined;
    }
    losses.forEach(tell);
    readTexts(document, file, { text, base, locale });
    return {
      file,
      data: document.toJS(),
      misread: new Set(losses.flatMap(({ value }) => (value === undefined ? [] : base + value))),
      ...placesIn(document, base),
    };
  } catch {
    // Brackets nested by the thousand end in a RangeError.
    report(file, { rule: 'yaml', at: base, message: TOO_DEEP });
    return undefined;
  }
}

/** The way back from a document to its places in a file, in which it begins at the offset `base`. */
export const placesIn = (document: Document, base = 0): Pick<Yaml, 'valueAt' | 'keyAt'> => ({
  valueAt: (path) => base + valueOffset(document, path),
  keyAt: (path, key) => base + keyOffset(document, path, key),
});

/** A quotation mark that is never closed is noticed at the next one, or at the end: the first is meant. */
function openQuote(document: Document, { message, pos: [at] }: YAMLError): Loss | undefined {
  if (!/^Missing closing .quote/.test(message)) return undefined;
  let begin: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const from = range?.[0] ?? Infinity;
      if (type?.startsWith('QUOTE') && from <= at) begin = from;
    },
  });
  if (begin === undefined) return undefined;
  return {
    at: begin,
    message: 'The quotation mark here is not closed. Close it at the end of the value.',
  };
}

/** What to do about an error of YAML; the sign at its place often tells more than its name. */
function cureOf({ code, message, pos: [at] }: YAMLError, text: string): string {
  const sign = text.charAt(at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const header = /(?:^|[:-])[ \t]+([>|])\S*[ \t]*$/.exec(line)?.[1];
  const begins = /(?:^|[:-])[ \t]+$/.test(line) && (sign !== '?' || text.charAt(at + 1) === ' ');
  const beginning = BEGINNINGS[header ?? (begins ? sign : '')];
  if (beginning) return begun(beginning);
  if (/at node end/.test(message)) {
    if (line === '')
      return 'This line does not fit the ones above. Begin it where the other keys begin.';
    const opening = /(?:^|[:-])[ \t]+([*&])/.exec(line)?.[1];
    if (opening && BEGINNINGS[opening]) return begun(BEGINNINGS[opening]);
    return 'Something follows a closing quotation mark or bracket. Put single quotes around the whole value.';
  }
  return CURES[code] ?? `${message}.`;
}

/** Offsets of `*name`, which nobody here means as a reference. */
function aliasesIn(document: Document): number[] {
  const found: number[] = [];
  visit(document, { Alias: (_, node) => void found.push(node.range?.[0] ?? 0) });
  return found;
}

function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(map)) {
    for (const { key: node } of map.items) {
      if (isScalar(node) && String(node.value) === key && node.range) return node.range[0];
    }
  }
  return valueOffset(document, path);
}
