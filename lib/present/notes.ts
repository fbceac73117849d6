import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { setHtml } from '@/lib/language/setting/html';
import type { Edition, PassageNote } from '@/lib/model';

/**
 * Turns `<sup data-note="label"></sup>` into numbered links to the notes and returns the notes
 * that are mentioned here for the first time. Their ids have what no id of a pair has: vowels and hyphens.
 *
 * @param prefix keeps the ids of two editions apart on one page.
 * @param seen labels mentioned earlier; the new ones are added.
 */
export function linkNotes(
  tree: Root,
  { locale, notes }: Pick<Edition, 'locale' | 'notes'>,
  prefix: string,
  seen: Set<string>,
): PassageNote[] {
  const found: PassageNote[] = [];
  visit(tree, 'element', (element: Element) => {
    const label = element.properties.dataNote;
    const note = notes.find((each) => each.label === label);
    if (element.tagName !== 'sup' || !note) return;
    const id = `${prefix}note-${note.number}`;
    const markId = `${prefix}mark-${note.number}`;
    const first = !seen.has(note.label);
    if (first) {
      seen.add(note.label);
      found.push({ number: note.number, id, markId, html: setHtml(note.html, locale) });
    }
    element.properties = {};
    element.children = [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#${id}`, ...(first && { id: markId }), role: 'doc-noteref' },
        children: [{ type: 'text', value: String(note.number) }],
      },
    ];
  });
  return found;
}
