import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import { languageTag, locales, otherLocale } from '@/lib/site';
import { strings as general } from '@/lib/strings';
import type { Report } from '../decisions';
import type { Letter, LetterState } from '../letter';
import { deskStrings } from '../strings/desk';
import type { TypedDecision } from '../typed-decision';
import { textAddress } from './form';
import { hidden } from './parts';
import { writtenText } from './text';

/** A letter on the desk. */
export interface DeskItem {
  letter: Letter;
  /** Proves that the form is ours, for browsers send the password with every request. */
  seal: string;
  reports: Report[];
  fields: TypedDecision;
}

/** What the desk shows. */
export interface DeskPage {
  language: Locale;
  state: LetterState;
  reported: DeskItem[];
  items: DeskItem[];
  /** How many there are, of which some may not be shown. */
  all: number;
}

/** Where editors see the letters in a state. */
export const deskAddress = (language: Locale, state: LetterState): string =>
  `/letters/desk?in=${language}&show=${state}`;

/** The letters that wait for editors. */
export function deskPage({ language, state, reported, items, all }: DeskPage): ElementContent[] {
  const strings = deskStrings[language];
  const views = Object.entries(strings.views) as [LetterState, string][];
  const list = (of: DeskItem[]) => of.map((item) => deskItem(language, state, item));
  return [
    h('h1', strings.title),
    h('nav', { ariaLabel: strings.title }, [
      h(
        'ul',
        views.map(([view, name]) => {
          const current = view === state && { ariaCurrent: 'page' };
          return h('li', [h('a', { href: deskAddress(language, view), ...current }, name)]);
        }),
      ),
    ]),
    ...(reported.length > 0 ? [h('h2', strings.reported), ...list(reported)] : []),
    h('h2', strings.views[state]),
    h('p', all === 0 ? strings.none : strings.some(items.length, all)),
    ...list(items),
  ];
}

/** One letter alone, with what is to be said about it and all that an editor has typed. */
export const deskAnswer = (
  language: Locale,
  said: string,
  state: LetterState,
  item: DeskItem | undefined,
): ElementContent[] => [
  h('h1', deskStrings[language].title),
  h('p', { role: 'alert' }, said),
  ...(item ? [deskItem(language, state, item)] : []),
  h('p', [h('a', { href: deskAddress(language, state) }, deskStrings[language].back)]),
];

function deskItem(
  language: Locale,
  view: LetterState,
  { letter, seal, reports, fields }: DeskItem,
): ElementContent {
  const strings = deskStrings[language];
  const { id, revision, article, pair, state, score, written, name, place, email } = letter;
  const facts = [
    ...[general[letter.language].language, name ?? strings.nameless, place, email],
    ...[strings.score(score), strings.views[state]],
  ].filter((fact) => fact !== undefined);
  const { listComma } = general[language];
  const address = textAddress(letter.language, article, pair);
  const acts = (['print', 'decline', 'delete'] as const).filter(
    (act) => !(act === 'decline' && state === 'declined'),
  );
  return h('article', { id }, [
    h('h3', [h('a', { href: address }, pair ? `${article} #${pair}` : article)]),
    h('p', [
      h('time', { dateTime: written }, written.slice(0, 10)),
      listComma,
      facts.join(listComma),
    ]),
    ...reports.map((report) =>
      h('div', { role: 'note' }, [
        h('p', [report.written.slice(0, 10), report.email].filter(Boolean).join(' ')),
        writtenText(report.reason, language),
      ]),
    ),
    writtenText(letter.text, letter.language),
    h('form', { method: 'post', action: `/letters/desk?in=${language}`, acceptCharset: 'utf-8' }, [
      ...hidden({ show: view, id, revision: String(revision), seal }),
      area(id, 'printed', strings.printed, letter.language, fields.printed),
      ...locales.map((locale) =>
        area(id, `reply_${locale}`, strings.replies[locale], locale, fields[`reply_${locale}`]),
      ),
      area(
        id,
        'translation',
        strings.translations[otherLocale(letter.language)],
        otherLocale(letter.language),
        fields.translation,
      ),
      h(
        'p',
        [...acts, ...(reports.length > 0 ? (['dismiss'] as const) : [])].flatMap((act) => [
          h('button', { type: 'submit', name: 'act', value: act }, strings.acts[act]),
          ' ',
        ]),
      ),
      h('p', [
        h('label', [
          h('input', { type: 'checkbox', name: 'sure', value: '1' }),
          ` ${strings.sure}`,
        ]),
      ]),
    ]),
  ]);
}

function area(
  id: string,
  name: string,
  label: string,
  language: Locale,
  value: string,
): ElementContent {
  const own = `${name}-${id}`;
  return h('p', [
    h('label', { htmlFor: own }, label),
    h('textarea', { id: own, name, rows: 4, lang: languageTag[language] }, value),
  ]);
}
