import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import { type Draft, LIMITS } from '../draft';
import type { Letter } from '../letter';
import { type FormFault, letterStrings } from '../strings';
import { textAddress } from './form';
import { buttons, faultList, field, hidden, questionPart } from './parts';
import { writtenText } from './text';

/** The form for a report, as it is shown. */
interface ReportPage {
  language: Locale;
  letter: Letter;
  draft: Draft;
  faults: readonly FormFault[];
  token: string;
  question: string;
  answer: string;
}

/** The page on which readers say what is wrong with a printed letter (DSA, Art. 16). */
export function reportPage(page: ReportPage): ElementContent[] {
  const { language, letter, draft, faults, token } = page;
  const { report } = letterStrings[language];
  const action = `/letters/report?in=${language}`;
  const faultOf = (...names: FormFault[]) => names.find((name) => faults.includes(name));
  return [
    h('h1', report.title),
    ...faultList(language, faults),
    writtenText(letter.abridged ?? letter.text, letter.language),
    h('p', report.lead),
    h('form', { method: 'post', action, acceptCharset: 'utf-8' }, [
      ...hidden({ letter: letter.id, token }),
      ...field(
        language,
        'text',
        report.reason,
        faultOf('empty', 'long', 'lines', 'hidden'),
        (more) =>
          h('textarea', { ...more, rows: 6, maxLength: LIMITS.text, required: true }, draft.text),
      ),
      ...field(language, 'email', report.email, faultOf('email'), (more) =>
        h('input', {
          ...more,
          type: 'email',
          maxLength: LIMITS.email,
          autoComplete: 'email',
          value: draft.email,
        }),
      ),
      ...questionPart(page, faultOf('wrong', 'stale', 'used')),
      buttons(language, action, report.send),
    ]),
  ];
}

/** Says that a report has arrived. */
export const reportedPage = (language: Locale, letter: Letter): ElementContent[] => {
  const { report, receipt } = letterStrings[language];
  const back = textAddress(language, letter.article, letter.pair);
  return [
    h('h1', report.title),
    h('p', { role: 'status' }, report.done),
    h('p', [h('a', { href: back }, receipt.back)]),
  ];
};
