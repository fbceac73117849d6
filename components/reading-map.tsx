import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';
import { isLong } from './contents';

/**
 * The contents while reading: a line with the places of the text where the window is wide, a word in the
 * masthead that opens the list where it is narrow. `browser/map/element.ts` draws both.
 */
export function ReadingMap({ locale, contents }: { locale: Locale; contents: readonly unknown[] }) {
  const { contents: label, map } = strings[locale];
  return (
    <reading-map data-label={map.sections} data-slider={map.label} data-numbered={map.paragraph}>
      {isLong(contents) && (
        <button type="button" aria-expanded="false">
          {label}
        </button>
      )}
    </reading-map>
  );
}
