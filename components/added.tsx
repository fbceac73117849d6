import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';
import { ReadingChoice } from './choice';

/**
 * How much the reader sees of what the edition adds to a text: nothing but the numbers, names and notes, or
 * pinyin as well.
 *
 * @param pinyin whether there are hanzi on the page
 */
export function Added({ locale, pinyin }: { locale: Locale; pinyin: boolean }) {
  const { added, addedForms, readings, colon } = strings[locale];
  return (
    <ReadingChoice
      of="added"
      label={added + colon}
      words={{ ...addedForms, pinyin: pinyin ? addedForms.pinyin : undefined }}
      says={pinyin ? readings : {}}
    >
      {pinyin && <small role="status" />}
    </ReadingChoice>
  );
}
