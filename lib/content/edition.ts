import { withoutReadings } from '@/lib/language/inline';
import { countWords, readingMinutes } from '@/lib/language/time';
import type { Edition, Misprint } from '@/lib/model';
import { blocksOf } from './blocks';
import type { EditionContext } from './collect';
import { checkHeadings } from './headings';
import { report } from './messages';
import { offsetsOf } from './nodes';
import { notesOf } from './notes';
import { parseMarkdown } from './parse';
import { checkReach } from './reach';

/** Windows, feeds and lists show titles and descriptions as plain text; the head of a page as typed. */
function withPlainTitle(head: Head): Head {
  const { title: typed, description, translator } = head;
  const title = withoutReadings(typed);
  return {
    ...head,
    title,
    ...(title !== typed && { readTitle: typed }),
    description: withoutReadings(description),
    ...(translator !== undefined && { translator: withoutReadings(translator) }),
  };
}

function inOrder(misprints: Misprint[]): Misprint[] {
  return misprints.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** What the front matter of every text says. */
export type Head = Pick<
  Edition,
  | 'status'
  | 'title'
  | 'readTitle'
  | 'description'
  | 'translator'
  | 'reviewer'
  | 'note'
  | 'provenance'
>;

/**
 * Step 2. The text of one file below its front matter, which ends at offset `bodyAt`. Author mistakes
 * become findings on the file; only where nothing can be read is the result `undefined`.
 */
export function parseEdition(
  context: EditionContext,
  head: Head,
  bodyAt: number,
): Edition | undefined {
  const { file, locale, folder } = context;
  const markdown = parseMarkdown(file, bodyAt);
  if (!markdown) return undefined;
  const { tree, definitions, syntax } = markdown;
  checkHeadings(file, tree);
  const { blocks, mentions } = blocksOf(context, tree);
  if (blocks.length === 0) {
    report(file, {
      rule: 'empty',
      at: bodyAt,
      message: 'There is no text below the front matter. Write it or remove the file.',
    });
    return undefined;
  }
  const notes = notesOf(context, mentions, definitions);
  const shown = new Set(notes.map(({ label }) => label));
  // A note that is missing here has been reported.
  const unshown = [...definitions]
    .filter(([label]) => !shown.has(label))
    .map(([, node]) => offsetsOf(node));
  checkReach(file, bodyAt, {
    blocks,
    notes,
    syntax: [...syntax, ...unshown, ...(file.data.misprints ?? [])],
  });
  const words = countWords(blocks.map(({ text }) => text).join('\n'));
  return {
    locale,
    slug: folder.slug,
    file: file.path,
    ...withPlainTitle(head),
    blocks,
    notes,
    minutes: readingMinutes(words),
    words,
    raw: String(file.value),
    ...(file.data.misprints && { misprints: inOrder(file.data.misprints) }),
    ...(file.data.shifts && { shifts: file.data.shifts }),
  };
}
