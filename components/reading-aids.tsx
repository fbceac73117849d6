import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';

/** Stands before the text: where `aids/element.ts` starts, finds its words and says what is amiss. */
export function ReadingAids({ locale }: { locale: Locale }) {
  const { show, about, loading, onward, link, quote, both, copied, uncopied, gone } =
    strings[locale].reader;
  return (
    <reading-aids
      role="status"
      data-show={show}
      data-about={about}
      data-loading={loading}
      data-onward={onward}
      data-link={link}
      data-quote={quote}
      data-both={both}
      data-copied={copied}
      data-uncopied={uncopied}
      data-gone={gone}
    />
  );
}

/** How the article is cited in either language, `#` before what is to be filled in. */
export const citations = {
  'data-cite-de': strings.de.citation,
  'data-cite-zh': strings.zh.citation,
};
