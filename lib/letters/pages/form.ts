import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import { paths } from '@/lib/site';
import { strings as general } from '@/lib/strings';
import { type Draft, LIMITS } from '../draft';
import { type FormFault, letterStrings } from '../strings';
import { buttons, faultList, field, hidden, hint, questionPart } from './parts';

/** The form for a letter, as it is shown. */
export interface FormPage {
  language: Locale;
  article: string;
  title: string;
  pair: string | undefined;
  /** Of the paragraph; headings have none. */
  number: string | undefined;
  draft: Draft;
  faults: readonly FormFault[];
  token: string;
  question: string;
  /** What was answered, where the same question is asked again. */
  answer: string;
}

export const EMPTY_DRAFT: Draft = { text: '', name: '', place: '', email: '' };

/** The page on which a letter is written. It needs neither script nor style. */
export function formPage(page: FormPage): ElementContent[] {
  const { language, draft, faults, token } = page;
  const strings = letterStrings[language];
  const { fields } = strings;
  const action = `/letters?in=${language}`;
  const faultOf = (...names: FormFault[]) => names.find((name) => faults.includes(name));
  return [
    h('h1', strings.letter),
    aboutLine(page),
    ...faultList(language, faults),
    h('form', { method: 'post', action, acceptCharset: 'utf-8' }, [
      ...hidden({ to: page.article, at: page.pair ?? '', token }),
      ...field(language, 'text', fields.text, faultOf('empty', 'long', 'lines', 'hidden'), (more) =>
        h('textarea', { ...more, rows: 12, maxLength: LIMITS.text, required: true }, draft.text),
      ),
      ...(['name', 'place', 'email'] as const).flatMap((name) =>
        field(language, name, fields[name], faultOf(name), (more) =>
          h('input', {
            ...more,
            type: name === 'email' ? 'email' : 'text',
            maxLength: LIMITS[name],
            autoComplete: AUTOCOMPLETE[name],
            value: draft[name],
          }),
        ),
      ),
      ...questionPart(page, faultOf('wrong', 'stale', 'used')),
      buttons(language, action, strings.send),
    ]),
    hint(
      strings.rules,
      general[language].sentenceGap,
      h('a', { href: paths.read(language, 'privacy') }, strings.privacy),
    ),
  ];
}

const AUTOCOMPLETE = { name: 'name', place: 'address-level2', email: 'email' } as const;

/** Which article, and which paragraph of it. */
function aboutLine({
  language,
  article,
  title,
  pair,
  number,
}: Pick<FormPage, 'language' | 'article' | 'title' | 'pair' | 'number'>): ElementContent {
  const { about, paragraph } = letterStrings[language];
  return h('p', [
    about.before,
    h('a', { href: textAddress(language, article, pair) }, title),
    about.after,
    number === undefined ? '' : paragraph(number),
  ]);
}

/** Where the article stands, and the paragraph in it. */
export const textAddress = (language: Locale, article: string, pair: string | undefined): string =>
  paths.read(language, article) + (pair === undefined ? '' : `#${pair}`);
