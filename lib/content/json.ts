import type { VFile } from 'vfile';
import { parseDocument } from 'yaml';
import { report } from './messages';
import type { ContentRule } from './rule-names';
import { placesIn, type Yaml } from './yaml';

/**
 * Reads JSON that a program has written: every value as it is, white space and all. Its places are known
 * from reading it as YAML, of which it is a part. Faults are reported on the file and give `undefined`.
 *
 * @param writer the command that writes the file anew
 */
export function readJson(
  file: VFile,
  { rule, writer }: { rule: ContentRule; writer: string },
): Yaml | undefined {
  const text = String(file.value);
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const at = document.errors[0]?.pos[0];
    try {
      return { file, data: JSON.parse(text), misread: new Set(), ...placesIn(document) };
    } catch {
      const message = `This is not the JSON that ${writer} writes. Write the file anew, or mend it here.`;
      report(file, { rule, at, message });
    }
  } catch {
    // Brackets nested by the thousand end in a RangeError.
    report(file, { rule, message: `This is nested too deep to be what ${writer} writes.` });
  }
  return undefined;
}
