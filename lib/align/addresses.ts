import type { Locale } from '@/lib/model';

/** Schemes, names and labels have a limit (RFC 5321, RFC 1035), which also bounds the search. */
const ADDRESS =
  /[a-z][a-z+.-]{0,30}:\/\/[^\s\p{Script=Han}，。；：）]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/giu;

/** A word that no German sentence has: an option, a path, a version, an assignment. */
const TECHNICAL = /(?:^|\s)(?:--?[a-z]|\S*[\\/=_$~]|\S+\.[a-z]{1,4}(?:\s|$)|\d+(?:\.\d+)+)/i;

/**
 * What a translation takes over letter for letter: web and mail addresses, and a whole text that is no sentence
 * of its language, as a command or a path.
 */
export function addressesIn(text: string, locale: Locale): string[] {
  const found = (text.match(ADDRESS) ?? []).map((one) =>
    one.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, ''),
  );
  const bare = text.trim();
  if (found.length === 0 && isBare(bare, locale)) found.push(bare);
  return found.map((one) => one.toLowerCase());
}

function isBare(text: string, locale: Locale): boolean {
  if (!/[a-z\d]/i.test(text) || /\p{Script=Han}/u.test(text)) return false;
  if (locale === 'zh') return true;
  return (
    /^[\x21-\x7e\x20]+$/.test(text) &&
    /^(?:[a-z\d$~./\\-]|[A-Z]:\\)/.test(text) &&
    TECHNICAL.test(text)
  );
}
