import matter from 'gray-matter';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import type { Locale } from '@/lib/model';
import { report } from './messages';
import { checkShape, validParts } from './shape';
import { readYaml, type Yaml } from './yaml';

/** A file in two: its front matter as YAML, and where its body begins. */
export interface Split {
  /** Missing where it cannot be read, which is reported. */
  yaml: Yaml | undefined;
  /** Offset of the first character after the closing line. */
  bodyAt: number;
}

const MISSING =
  'The file must begin with front matter: a line \u201c---\u201d, keys such as \u201ctitle: \u2026\u201d, a line \u201c---\u201d.';

/**
 * Splits a text file. Faults are reported on the file; where it is not known where the body begins they
 * give `undefined`.
 */
export function splitFrontMatter(file: VFile): Split | undefined {
  const raw = String(file.value);
  if (raw.trim() === '') {
    report(file, {
      rule: 'empty',
      message: 'The file is empty. Write the text or remove the file.',
    });
    return undefined;
  }
  // Only a bare line is accepted: gray-matter would run \u201c---js\u201d as a program.
  if (!/^---[ \t]*\n/.test(raw)) {
    report(file, { rule: 'front-matter', message: MISSING });
    return undefined;
  }
  const close = /\n---([^\n]*)/.exec(raw);
  if (!close || close[1]?.trim()) {
    report(file, {
      rule: 'front-matter',
      at: close ? close.index + 1 : 0,
      message:
        'The front matter is not closed. Put a line that is only \u201c---\u201d after its last key.',
    });
    return undefined;
  }
  const bodyAt = close.index + close[0].length;
  let yaml: Yaml | undefined;
  const parse = (text: string) => {
    yaml = readYaml(file, text, raw.indexOf('\n'), localeOf(file));
    return {};
  };
  const engines = { yaml: { parse, stringify: String } };
  const { isEmpty } = matter(raw.slice(0, bodyAt), { engines }) as { isEmpty?: boolean };
  if (isEmpty) report(file, { rule: 'front-matter', message: MISSING });
  return { yaml, bodyAt };
}

/** The language of a text, which is the name of its file; sources name theirs inside. */
function localeOf({ path }: VFile): Locale {
  return /(?:^|\/)zh\.md$/.test(path) ? 'zh' : 'de';
}

/** Front matter that fits a schema; complaints are reported on the file. */
export function checkFrontMatter<T extends z.ZodType>(
  schema: T,
  { yaml }: Split,
): z.output<T> | undefined {
  return yaml && checkShape(schema, yaml, 'front-matter', 0);
}

/** The keys of front matter that fit a schema; complaints about the others are reported on the file. */
export function readableMatter<T extends z.ZodObject>(
  schema: T,
  split: Split,
): Partial<z.output<T>> {
  return checkFrontMatter(schema, split) ?? validParts(schema, split.yaml?.data);
}
