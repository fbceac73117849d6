import type { Diagnostic, Locale, PairStatus } from '@/lib/model';
import { languageTag, locales } from '@/lib/site';

/** One pair on the proof sheet. */
interface Row {
  id: string;
  number: number;
  confidence: number;
  status: PairStatus;
  sides: Record<Locale, { pieces: { text: string; mark?: string }[]; words: number }>;
  findings: Diagnostic[];
}

/** All pairs in two columns, with what differs marked and what was found below. */
export function ProofTable({ rows }: { rows: Row[] }) {
  const sum = (locale: Locale) => rows.reduce((n, row) => n + row.sides[locale].words, 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Paar</th>
          <th scope="col">Deutsch · {sum('de')} Wörter</th>
          <th scope="col">Chinesisch · {sum('zh')} Zeichen</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.id} data-status={row.status}>
            <th scope="row">
              {row.number} <code>{row.id}</code>
              <span>
                {Math.round(row.confidence * 100)} % · {STATUS[row.status]}
              </span>
            </th>
            {locales.map((locale) => (
              <td key={locale} lang={languageTag[locale]}>
                {row.sides[locale].pieces.map(({ text, mark }, index) =>
                  mark ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
                    <mark key={index} data-mark={mark}>
                      {text}
                    </mark>
                  ) : (
                    text
                  ),
                )}
                {locale === 'zh' && <Findings findings={row.findings} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STATUS: Record<PairStatus, string> = { auto: 'ungeprüft', confirmed: 'bestätigt' };

/** What the checks say about a place, as the command line says it. */
export function Findings({ findings }: { findings: Diagnostic[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings" lang="en">
      {findings.map(({ file, line, column, severity, message, rule }) => (
        <li key={`${file}:${line}:${column} ${rule} ${message}`} data-severity={severity}>
          {file}:{line}:{column} {severity} {message} ({rule})
        </li>
      ))}
    </ul>
  );
}
