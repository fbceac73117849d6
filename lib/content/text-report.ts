import type { Diagnostic } from '@/lib/model';

const RANK: Record<Diagnostic['severity'], number> = { error: 0, warning: 1, hint: 2 };

/** Follows from whatever else is changed, and is mended last. */
const isClosing = ({ rule }: Diagnostic): boolean => rule === 'pairs-stale';

/**
 * Diagnostics by file, line and column, errors first at one place. That pairs files are older than their
 * texts closes the list.
 */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      Number(isClosing(a)) - Number(isClosing(b)) ||
      text(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      RANK[a.severity] - RANK[b.severity] ||
      text(a.rule, b.rule) ||
      text(a.message, b.message),
  );
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** \u201c2 errors, 1 warning in 3 files\u201d; severities that do not occur are left out. */
function summaryOf(diagnostics: Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count > 0 ? [counted(count, severity)] : [];
  });
  return parts.length > 0
    ? `${parts.join(', ')} in ${counted(files, 'file')}`
    : 'Nothing to report.';
}

/**
 * The report for people: `path:line:column  severity  message  rule`, grouped by file, the other place
 * of a disagreement on a second line, a summary at the end. What `isNear` says yes to stands apart, nearest
 * to the end, where both kinds occur.
 */
export function textReport(
  diagnostics: Diagnostic[],
  isNear: (finding: Diagnostic) => boolean = () => true,
): string {
  const sorted = sortDiagnostics(diagnostics);
  const closing = sorted.filter(isClosing);
  const near = sorted.filter((one) => !isClosing(one) && isNear(one));
  const far = sorted.filter((one) => !isClosing(one) && !isNear(one));
  const apart = near.length > 0 && far.length > 0;
  const groups = [
    ...(apart ? [['In other files:'], listed(far)] : [listed(far)]),
    ...(apart ? [['In what was edited since the last commit:'], listed(near)] : [listed(near)]),
    listed(closing),
    [summaryOf(diagnostics)],
  ];
  const lines = groups.filter((group) => group.length > 0).map((group) => group.join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** The lines of findings, an empty one between files. */
function listed(sorted: Diagnostic[]): string[] {
  const lines: string[] = [];
  let file: string | undefined;
  for (const one of sorted) {
    if (file !== undefined && one.file !== file) lines.push('');
    file = one.file;
    lines.push(`${placed(one)}  ${one.severity}  ${one.message}  ${one.rule}`);
    if (one.other) lines.push(`    ${placed(one.other)}  ${one.other.message}`);
  }
  return lines.map(visible);
}

/** A line for a terminal: file names may hold line ends and signs that steer it. */
function visible(line: string): string {
  return line.replace(
    /\p{Cc}/gu,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function placed({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  return `${file}:${line}:${column}`;
}
