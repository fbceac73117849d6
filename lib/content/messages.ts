import type { VFile } from 'vfile';
import type { Diagnostic, Place, Severity } from '@/lib/model';
import { pointAt } from './place';
import type { ContentRule } from './rule-names';

declare module 'vfile' {
  interface DataMap {
    /** What has been found wrong in this file, in order of discovery. */
    diagnostics: Diagnostic[];
  }
}

/** A finding about a file: an offset into it, a rule and a message that names the cure. */
export interface Finding {
  rule: ContentRule;
  message: string;
  /** 0-based offset in the file; its beginning if left out. */
  at?: number | undefined;
  /** `error` if left out. */
  severity?: Severity | undefined;
  other?: Diagnostic['other'];
}

/** Where an offset of a file is, as editors name it. */
export function placeOf(file: VFile, offset = 0): Place {
  const { line, column } = pointAt(file, offset);
  return { file: file.path, line, column };
}

/** Notes a finding on its file. Author mistakes are never thrown. */
export function report(file: VFile, finding: Finding): void {
  const { rule, message, severity = 'error', other } = finding;
  const list = diagnosticsOf(file);
  list.push({
    ...placeOf(file, finding.at),
    severity,
    rule,
    message,
    ...(other && { other }),
  });
}

/** Everything noted on a file so far. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  file.data.diagnostics ??= [];
  return file.data.diagnostics;
}

/** Faults after which other text is read than the author wrote. */
const DISTORTING: ReadonlySet<string> = new Set<ContentRule>([
  'code-fence',
  'encoding',
  'nesting',
  'raw-html',
]);

/** Whether what was read of a file says nothing about what is missing in it. */
export function isDistorted(file: VFile): boolean {
  return diagnosticsOf(file).some(({ rule }) => DISTORTING.has(rule));
}

/** Whether a file carries a finding that keeps it from being published. */
export function hasErrors(file: VFile): boolean {
  return diagnosticsOf(file).some((one) => one.severity === 'error');
}
