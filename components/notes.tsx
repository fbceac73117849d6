import type { Locale, PassageNote } from '@/lib/model';
import { strings } from '@/lib/strings';

/** Footnotes beside or below the passage that mentions them: paragraphs, because reader views drop asides. */
export function Notes({ notes, locale }: { notes: PassageNote[]; locale: Locale }) {
  if (notes.length === 0) return null;
  return (
    <section className="notes">
      {notes.map((note) => (
        <p
          key={note.id}
          className="note"
          id={note.id}
          role="doc-footnote"
          aria-label={strings[locale].note(note.number)}
        >
          <a
            className="note-number"
            href={`#${note.markId}`}
            aria-label={strings[locale].noteBack(note.number)}
          >
            {note.number}
          </a>{' '}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by `lib/content` */}
          <span dangerouslySetInnerHTML={{ __html: note.html }} />
        </p>
      ))}
    </section>
  );
}
