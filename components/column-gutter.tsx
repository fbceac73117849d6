import type { Locale } from '@/lib/model';
import { strings } from '@/lib/strings';

/** The handle between the columns of the double page; `browser/gutter/element.ts` moves them. */
export function ColumnGutter({ locale }: { locale: Locale }) {
  const { label, share } = strings[locale].columns;
  return (
    <reading-gutter
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={50}
      data-words={share}
    />
  );
}
