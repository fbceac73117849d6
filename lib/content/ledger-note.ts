import type { Paragraph, PhrasingContent } from 'mdast';
import { formatDate } from '@/lib/language/time';
import type { Fact, Locale, Note, Source } from '@/lib/model';
import { languageTag } from '@/lib/site';
import type { EditionContext, Mention } from './collect';
import { inlineHtmlOf } from './html';
import { report } from './messages';
import { didYouMean } from './nearest';
import { textNode, wrap } from './nodes';
import { phrasingOf } from './phrasing';
import { spanOf } from './place';
import { textOf } from './text';

/** The note for a mark `[^source/fact]`, in the language of the edition; unknown labels are reported. */
export function factNote(
  context: EditionContext,
  mention: Mention,
): Omit<Note, 'number'> | undefined {
  const { file, locale, sources } = context;
  const { label, start, end } = mention;
  const [id = '', factId = ''] = label.split('/');
  const source = sources.get(id);
  // Its own faults are reported at its own place.
  if (sources.has(id) && !source) return undefined;
  const fact = source?.facts.find((one) => one.id === factId);
  if (!source || !fact) {
    const known = [...sources.values()].flatMap((one) =>
      (one?.facts ?? []).map((f) => `${one?.id}/${f.id}`),
    );
    const message = source
      ? `The source \u201c${id}\u201d has no fact \u201c${factId}\u201d.`
      : `The ledger has no source \u201c${id}\u201d.`;
    report(file, {
      rule: 'footnote-undefined',
      at: start,
      message: message + didYouMean(label, known),
    });
    return undefined;
  }
  const children = citation(source, fact, locale);
  const paragraph: Paragraph = { type: 'paragraph', children };
  return {
    label,
    html: inlineHtmlOf(children),
    text: textOf(paragraph, '').text,
    fact: { source: id, fact: factId },
    source: spanOf(file, start, end),
  };
}

/** `36Kr (Mona): \u201eTitel\u201c, 28. Juli 2025. Aussage`, or the same as Chinese writes it. */
function citation(source: Source, fact: Fact, locale: Locale): PhrasingContent[] {
  const { publisher, author } = source;
  const date = dateOf(source, locale);
  const claim = phrasingOf(fact.claim[locale], locale);
  const title = titleOf(source, locale);
  if (locale === 'de') {
    const by = author ? `${publisher} (${author})` : publisher;
    return [...phrasingOf(`${by}: `, locale), ...title, textNode(`, ${date}. `), ...claim];
  }
  const by = author ? `${publisher}\uff08${author}\uff09` : publisher;
  return [textNode(`${by}\uff1a`), ...title, textNode(`\uff0c${date}\u3002`), ...claim];
}

/** The day, or the year where that is all that is known. */
function dateOf({ date }: Source, locale: Locale): string {
  return locale === 'zh' && date.length === 4 ? `${date}\u5e74` : formatDate(date, locale);
}

/** The title in the quotation marks of the edition, in the language of the source. */
function titleOf({ title, locale: own }: Source, locale: Locale): PhrasingContent[] {
  const [open, close] = locale === 'de' ? ['\u201e', '\u201c'] : ['\u300a', '\u300b'];
  const words = textNode(title);
  const inner = own === locale ? words : wrap('span', [words], { lang: languageTag[own] });
  return [textNode(open), inner, textNode(close)];
}
