import type { Locale } from '@/lib/model';
import { otherLocale } from '@/lib/site';
import { strings } from '@/lib/strings';

/**
 * Both languages of the double page or one of them; `browser/sides/element.ts` shows it and does what it
 * says. Reader views know `hidden`.
 */
export function SideChoice({ locale }: { locale: Locale }) {
  const { label, both, only, paragraph, heading, hint } = strings[locale].sides;
  return (
    <reading-sides role="radiogroup" aria-label={label} hidden>
      <label>
        <input type="radio" name="sides" value="" defaultChecked autoComplete="off" />
        <span>{both}</span>
      </label>
      {[locale, otherLocale(locale)].map((l) => (
        <label key={l}>
          <input
            type="radio"
            name="sides"
            value={l}
            autoComplete="off"
            data-paragraph={paragraph[otherLocale(l)]}
            data-heading={heading[otherLocale(l)]}
          />
          <span>{only[l]}</span>
        </label>
      ))}
      <small>{hint}</small>
      <span role="status" className="off-screen" />
    </reading-sides>
  );
}
