/** What several forms are made of. */
import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import { type FormFault, letterStrings } from '../strings';

/** Says above a form what is wrong; the fields say it once more. */
export function faultList(language: Locale, faults: readonly FormFault[]): ElementContent[] {
  if (faults.length === 0) return [];
  const words = letterStrings[language].faults;
  return [
    h(
      'div',
      { role: 'alert', className: ['faults'] },
      faults.map((fault) => h('p', words[fault])),
    ),
  ];
}

/** What a form carries along. */
export const hidden = (values: Record<string, string>): ElementContent[] =>
  Object.entries(values).map(([name, value]) => h('input', { type: 'hidden', name, value }));

/** A label and its control, with what is wrong with it between the two. */
export function field(
  language: Locale,
  name: string,
  label: string,
  fault: FormFault | undefined,
  control: (more: Properties) => Element,
): ElementContent[] {
  const id = `letter-${name}`;
  const described = fault && { ariaInvalid: 'true', ariaDescribedBy: [`${id}-fault`] };
  return [
    h('p', [
      h('label', { htmlFor: id }, label),
      ...(fault ? [' ', h('b', { id: `${id}-fault` }, letterStrings[language].faults[fault])] : []),
      control({ id, name, ...described }),
    ]),
  ];
}

interface Asked {
  language: Locale;
  question: string;
  answer: string;
}

/** The question and its answer, and the field for programs, which nobody sees. */
export function questionPart(
  { language, question, answer }: Asked,
  fault: FormFault | undefined,
): ElementContent[] {
  const strings = letterStrings[language];
  return [
    h('fieldset', { id: 'letter-question' }, [
      h('legend', strings.question),
      h('p', { id: 'letter-asked' }, question),
      ...field(language, 'answer', strings.fields.answer, fault, (more) =>
        h('input', {
          ...more,
          type: 'text',
          autoComplete: 'off',
          required: true,
          value: answer,
          ariaDescribedBy: ['letter-asked', ...((more.ariaDescribedBy as string[]) ?? [])],
        }),
      ),
    ]),
    h('p', { hidden: true }, [
      h('label', [strings.trap, h('input', { name: 'website', autoComplete: 'off' })]),
    ]),
  ];
}

/**
 * Sends the form, or asks for another question; the page then shows it, below what was typed. The first
 * button is the one that the Enter key means.
 */
export const buttons = (language: Locale, action: string, send: string): ElementContent =>
  h('p', [
    h('button', { type: 'submit' }, send),
    ' ',
    h(
      'button',
      {
        type: 'submit',
        name: 'another',
        value: '1',
        formNoValidate: true,
        formAction: `${action}#letter-question`,
      },
      letterStrings[language].anotherQuestion,
    ),
  ]);

/** Small print. */
export const hint = (...children: (ElementContent | string)[]): ElementContent =>
  h('p', { className: ['hint'] }, children);
