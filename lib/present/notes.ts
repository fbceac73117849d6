import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { endsHalfBlank, isInline } from '@/lib/language/typesetting';
import type { Edition, Note, PassageNote } from '@/lib/model';
import { strings } from '@/lib/strings';

/**
 * Turns `<sup data-note="label"></sup>` into numbered links to the notes and returns the notes
 * that are mentioned here for the first time. Their ids have what no id of a pair has: vowels and hyphens.
 * A mark says by its class what stands before it: `in-blank` a full-width sign with blank behind it,
 * `and` another mark.
 *
 * @param prefix keeps the ids of two editions apart on one page.
 * @param seen labels mentioned earlier; the new ones are added.
 * @param write makes the HTML of a note for the page.
 */
export function linkNotes(
  tree: Root,
  { locale, notes }: Pick<Edition, 'locale' | 'notes'>,
  prefix: string,
  seen: Set<string>,
  write: (note: Note) => string,
): PassageNote[] {
  const found: PassageNote[] = [];
  const byLabel = labelled(notes);
  let before = '';
  visit(tree, (element) => {
    if (element.type === 'text') before = element.value || before;
    if (element.type !== 'element') return;
    if (!isInline(element)) before = '';
    const label = element.properties.dataNote;
    const note = byLabel.get(String(label));
    if (element.tagName !== 'sup' || !note) return;
    const id = `${prefix}note-${note.number}`;
    const markId = `${prefix}mark-${note.number}`;
    const first = !seen.has(note.label);
    if (first) {
      seen.add(note.label);
      found.push({ number: note.number, id, markId, html: write(note) });
    }
    const className =
      before === MARK ? 'and' : locale === 'zh' && endsHalfBlank(before) && 'in-blank';
    element.properties = className ? { className: [className] } : {};
    before = MARK;
    element.children = [
      {
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${id}`,
          ...(first && { id: markId }),
          role: 'doc-noteref',
          // Not every screen reader knows the role; a number alone would be one of the passages.
          ariaLabel: strings[locale].note(note.number),
        },
        children: [{ type: 'text', value: String(note.number) }],
      },
    ];
    return SKIP;
  });
  return found;
}

const labelsByNotes = new WeakMap<readonly Note[], ReadonlyMap<string, Note>>();

/** Notes by their labels; every passage of an edition asks for those of all of it. */
function labelled(notes: readonly Note[]): ReadonlyMap<string, Note> {
  const index = labelsByNotes.get(notes) ?? new Map(notes.map((note) => [note.label, note]));
  labelsByNotes.set(notes, index);
  return index;
}

/** Stands for a mark where it is asked what a line has said last. */
const MARK = '[^]';
