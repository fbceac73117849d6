import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '@/lib/model';
import { languageTag } from '@/lib/site';

/** A letter as it was written: plain text, whatever it looks like; paragraphs and lines as they are. */
export const writtenText = (text: string, language: Locale): ElementContent =>
  h(
    'blockquote',
    { lang: languageTag[language] },
    text.split(/\n{2,}/).map((paragraph) =>
      h(
        'p',
        paragraph.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), line] : [line])),
      ),
    ),
  );
