import type { Locale } from '@/lib/model';
import { languageTag } from '@/lib/site';
import { strings } from '@/lib/strings';
import { shortcutOf, type Way } from './masthead';

interface Entry {
  key: string;
  does: string;
  /** Set where the words are in the other language. */
  lang?: string | undefined;
}

/** The table of the keys; `keys/element.ts` shows it and does what it promises. */
export function ReadingKeys({ locale, ways }: { locale: Locale; ways: Way[] }) {
  const { keys } = strings[locale];
  const entries: Entry[] = [
    ...(ways.length > 1 ? ways.map((way) => entryOf(way, locale)) : []),
    { key: 'o', does: keys.passage },
    { key: '\u2190 \u2192', does: keys.walk },
    { key: 'Esc', does: keys.escape },
    { key: '?', does: keys.help },
  ];
  return (
    <reading-keys data-label={keys.title}>
      {/* Reader views know `hidden`, not that a closed dialog is not to be seen. */}
      <dialog aria-labelledby="keys" hidden>
        <h2 id="keys">{keys.title}</h2>
        <dl>
          {entries.map(({ key, does, lang }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd lang={lang}>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <label>
            <input type="checkbox" /> {keys.use}
          </label>
          <button type="submit">{keys.close}</button>
        </form>
      </dialog>
    </reading-keys>
  );
}

const entryOf = (way: Way, locale: Locale): Entry => ({
  key: shortcutOf(way),
  does: way.label,
  lang: way.locale === locale ? undefined : languageTag[way.locale],
});
