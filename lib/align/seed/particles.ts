import { wordSegments } from '@/lib/language/segments';
import type { Locale } from '@/lib/model';

/**
 * Function words that translations keep: they say little about what a text is about, but a lot about which
 * sentence is which. Written as in `general.ts`.
 */
export const SEED_PARTICLES = `
nicht,kein,keine,keinen,keiner,keinem,ohne,weder:不,没,没有,无,未,无法,非,不会,不能,不是,并非,别 wenn,falls,sofern:如果,若,当,时,假如,要是 kann,können,könnte,könnten,kannst:可以,能,能够,可能,可
aber,jedoch,allerdings,doch,sondern:但,但是,然而,不过,而是,却 weil,da,denn:因为,由于 deshalb,daher,deswegen,somit,also:因此,所以,于是,从而 auch,ebenfalls,ebenso:也,还,同样 nur,lediglich:只,仅,只有,只是,仅仅
oder:或,或者,还是 sollte,sollten,soll,sollen:应该,应,应当 wird,werden,würde:将,会 um:为了 zwischen:之间 durch:通过 bevor,vor:之前,前 nach,nachdem:之后,后 über:关于,超过 bis:直到,到 als:比,作为
wie:如何,怎么,像,如 warum:为什么,为何 was:什么 wo:哪里 wer:谁 man,sie,ihr,ihre:你,您,你的,您的 wir,uns,unser,unsere:我们 ich:我 diese,dieser,dieses,dies:这,这个,这些,此,该 trotzdem,dennoch:仍然,尽管 obwohl:虽然,尽管,即使
`;

const KNOWN = { de: column(0), zh: column(1) };

function column(index: number): Set<string> {
  const entries = SEED_PARTICLES.trim().split(/\s+/);
  return new Set(entries.flatMap((entry) => entry.split(':')[index]?.split(',') ?? []));
}

/** Those of a text in order, each with a mark, so that none is mistaken for a word. */
export function particles(text: string, locale: Locale): string[] {
  const parts =
    locale === 'de'
      ? (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      : Array.from(wordSegments(text), ({ segment }) => segment);
  return parts.filter((part) => KNOWN[locale].has(part)).map((part) => `^${part}`);
}
