import type { VFile } from 'vfile';
import { type Document, isPair, isScalar, type Scalar, visit } from 'yaml';
import { meantText } from '@/lib/language/characters';
import { inOneLine } from '@/lib/language/inline';
import type { Locale, RegistryText } from '@/lib/model';
import { isLocale } from '@/lib/site';
import { noteMisprints } from './meant';

declare module 'vfile' {
  interface DataMap {
    /** Texts that stand at once below a key `de` or `zh`. */
    bilingual: RegistryText[];
  }
}

/**
 * Reads the texts of a document, in place, as the same words in Markdown are read: in one line, which
 * between hanzi has no space where the source has a line end, with composed letters and the characters
 * that are meant. Those in both languages are noted on the file. `text` is the source of the document and begins at the offset `base` of the file.
 *
 * @param locale of texts that do not stand below a key `de` or `zh`
 */
export function readTexts(
  document: Document,
  file: VFile,
  { text, base, locale }: { text: string; base: number; locale: Locale },
): void {
  noteMisprints(file, base, base + text.length, 'yaml');
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const keys = path.flatMap((step) =>
        isPair(step) && isScalar(step.key) ? [String(step.key.value)] : [],
      );
      const own = keys.findLast(isLocale);
      const typed = withLineEnds(node as Scalar<string>, text).normalize('NFC');
      node.value = meantText(inOneLine(typed.trim(), own ?? locale), 'yaml');
      if (own && isPair(path.at(-1)) && keys.at(-1) === own) {
        const [start = 0, end = start] = node.range ?? [];
        file.data.bilingual ??= [];
        file.data.bilingual.push({
          locale: own,
          text: String(node.value),
          start: base + start,
          end: base + end,
        });
      }
    },
  });
}

/** Lengths of escapes in double quotes, backslash included, where they are not two. */
const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** The value of a scalar with a line end wherever folding has made a space of one. */
function withLineEnds({ value, type, range }: Scalar<string>, text: string): string {
  const source = range ? text.slice(range[0], range[1]) : '';
  if (!source.includes('\n') || type === 'BLOCK_LITERAL') return value;
  let out = '';
  let i = 0;
  let at = 0;
  while (i < value.length && at < source.length) {
    const letter = source.charAt(at);
    const gap = runAt(/[ \t\n]*/y, source, at);
    if (gap) {
      const folded = runAt(/[ \t\n]*/y, value, i);
      out += gap.includes('\n') && folded !== '' ? '\n' : folded;
      i += folded.length;
      at += gap.length;
    } else if (type === 'QUOTE_DOUBLE' && letter === '\\') {
      const next = source.charAt(at + 1);
      const length = ESCAPES[next] ?? 2;
      at += length;
      if (next === '\n') {
        at += runAt(/[ \t]*/y, source, at).length;
        continue;
      }
      const decoded = String.fromCodePoint(value.codePointAt(i) ?? 0);
      out += decoded;
      i += decoded.length;
    } else {
      // Quotes and the header of a block are no part of the value.
      if (letter === value.charAt(i)) out += value.charAt(i++);
      at++;
    }
  }
  return out + value.slice(i);
}

function runAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
