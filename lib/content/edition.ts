import { countWords, readingMinutes } from '@/lib/language/time';
import type { Edition } from '@/lib/model';
import { blocksOf } from './blocks';
import type { EditionContext } from './collect';
import { checkHeadings } from './headings';
import { report } from './messages';
import { offsetsOf } from './nodes';
import { notesOf } from './notes';
import { parseMarkdown } from './parse';
import { checkReach } from './reach';

/** What the front matter of every text says. */
export type Head = Pick<
  Edition,
  'title' | 'description' | 'translator' | 'reviewer' | 'note' | 'provenance'
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
  // A note that is missing here has been reported.
  const unshown = [...definitions]
    .filter(([label]) => !notes.some((note) => note.label === label))
    .map(([, node]) => offsetsOf(node));
  checkReach(file, bodyAt, { blocks, notes, syntax: [...syntax, ...unshown] });
  const words = countWords(blocks.map(({ text }) => text).join('\n'));
  return {
    locale,
    slug: folder.slug,
    file: file.path,
    ...head,
    blocks,
    notes,
    minutes: readingMinutes(words),
    words,
    raw: String(file.value),
    ...(file.data.shifts && { shifts: file.data.shifts }),
  };
}
