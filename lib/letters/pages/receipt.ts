import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Letter } from '../letter';
import { letterStrings } from '../strings';
import { textAddress } from './form';
import { hint } from './parts';
import { writtenText } from './text';

/**
 * What became of a letter, for the one who wrote it.
 *
 * @param isUnsure whether it was to be withdrawn without a confirmation
 */
export function receiptPage(letter: Letter, isUnsure: boolean): ElementContent[] {
  const { article, pair, language, text, abridged, state } = letter;
  const strings = letterStrings[language].receipt;
  return [
    h('h1', strings.title),
    h('p', { role: 'status' }, strings.states[state]),
    hint(strings.keep),
    writtenText(text, language),
    ...(state === 'printed' && abridged
      ? [h('p', strings.abridged), writtenText(abridged, language)]
      : []),
    h('p', [letter.name, letter.place].filter((part) => part !== undefined).join(', ')),
    h('p', [h('a', { href: textAddress(language, article, pair) }, strings.back)]),
    h('form', { method: 'post' }, [
      ...(isUnsure ? [h('p', { role: 'alert' }, strings.unsure)] : []),
      h('p', [
        h('label', [
          h('input', { type: 'checkbox', name: 'sure', value: '1', required: true }),
          ` ${strings.sure}`,
        ]),
      ]),
      h('p', [h('button', { type: 'submit' }, strings.withdraw)]),
    ]),
  ];
}
