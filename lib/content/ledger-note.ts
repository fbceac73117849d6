import type { Paragraph, PhrasingContent } from 'mdast';
import type { Fact, Locale, Note, Source } from '@/lib/model';
import type { EditionContext, NoteMark } from './collect';
import { inlineHtmlOf } from './html';
import { phrasingOf } from './marked-up';
import { report } from './messages';
import { didYouMean } from './nearest';
import { spanOf } from './place';
import { plainTextOf } from './text';

/** The note for a mark `[^source/fact]`, in the language of the edition; unknown labels are reported. */
export function factNote(
  context: EditionContext,
  mention: NoteMark,
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
    text: plainTextOf(paragraph, '').text,
    fact: { source: id, fact: factId },
    source: spanOf(file, start, end),
  };
}

/** `36Kr: claim`; the list of sources at the end of the page gives the rest. */
function citation({ publisher }: Source, fact: Fact, locale: Locale): PhrasingContent[] {
  const colon = locale === 'de' ? ': ' : '\uff1a';
  return phrasingOf(`${publisher[locale]}${colon}${fact.claim[locale]}`, locale);
}
