import { sortDiagnostics, textReport } from '@/lib/content/text-report';
import type { Diagnostic } from '@/lib/model';
import { concerns } from './edited';

/** The forms a report can be printed in, by the name that `--format` takes. */
export const reports = { text: peopleReport, json: jsonReport, github: githubReport };

/** The text report; what was edited since the last commit stands apart from the rest. */
function peopleReport(diagnostics: Diagnostic[], edited: ReadonlySet<string> = new Set()): string {
  return textReport(diagnostics, edited.size > 0 ? concerns(edited) : undefined);
}

export type ReportFormat = keyof typeof reports;

/** `[{file,line,column,severity,rule,message}]`, with `other`, `also` and `fix` where there are such. */
function jsonReport(diagnostics: Diagnostic[]): string {
  const listed = sortDiagnostics(diagnostics).map(
    ({ file, line, column, severity, rule, message, other, also, fix }) => ({
      file,
      line,
      column,
      severity,
      rule,
      message,
      other,
      also,
      fix,
    }),
  );
  return `${JSON.stringify(listed, null, 2)}\n`;
}

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' };

/** Workflow commands that GitHub shows beside the lines of a change. */
function githubReport(diagnostics: Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map(({ file, line, column, severity, rule, message, other }) => {
      const more = other ? `\n${other.file}:${other.line}:${other.column} ${other.message}` : '';
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${COMMANDS[severity]} ${place}::${data(message + more)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
