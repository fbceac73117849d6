import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { report } from './messages';

/** A path into a YAML document, as zod names it. */
export type Path = readonly PropertyKey[];

/** YAML as plain data, with the way back to its places in the file. */
export interface Yaml {
  file: VFile;
  data: unknown;
  /** Offset of the value at a path; of the nearest enclosing thing where there is none. */
  valueAt(path: Path): number;
  /** Offset of a key of the map at a path. */
  keyAt(path: Path, key: string): number;
}

const TOO_DEEP = 'This is nested too deep to be read. Write plain lists and keys with values.';
const STAR = 'A value that begins with an asterisk needs quotes around it.';
const CURES: Record<string, string> = {
  BAD_ALIAS: STAR,
  RESOURCE_EXHAUSTION: TOO_DEEP,
  MULTIPLE_DOCS: 'Only one document stands in a file. Remove the line of hyphens.',
  TAB_AS_INDENT: 'YAML is indented with spaces. Replace the tab.',
  DUPLICATE_KEY: 'This key stands here twice. Remove one of them.',
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains a colon needs quotes around it.',
  MULTILINE_IMPLICIT_KEY: 'A colon and a space must follow the key.',
  MISSING_CHAR: 'A colon, quotation mark, bracket or comma is missing here.',
};

/**
 * Reads YAML 1.2 (core schema: a date stays the text it is). `text` begins at the offset `base` of
 * the file. Faults are reported on the file and give `undefined`.
 */
export function readYaml(file: VFile, text: string, base = 0): Yaml | undefined {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const [fault] = document.errors;
    if (fault) {
      const cure = CURES[fault.code] ?? `${fault.message}.`;
      report(file, { rule: 'yaml', at: base + fault.pos[0], message: cure });
      return undefined;
    }
    const [alias] = aliasesIn(document);
    if (alias !== undefined) {
      report(file, { rule: 'yaml', at: base + alias, message: STAR });
      return undefined;
    }
    return {
      file,
      data: document.toJS(),
      valueAt: (path) => base + valueOffset(document, path),
      keyAt: (path, key) => base + keyOffset(document, path, key),
    };
  } catch {
    // Brackets nested by the thousand end in a RangeError.
    report(file, { rule: 'yaml', at: base, message: TOO_DEEP });
    return undefined;
  }
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
