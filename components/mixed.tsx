import type { Locale } from '@/lib/model';
import { languageTag } from '@/lib/site';

const HANZI = /([\p{Script=Han}\u3001\u3002\u300A\u300B\uFF01-\uFF60]+)/u;

/** Plain text of the page's language in which hanzi may stand: in German they are marked as such. */
export function Mixed({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'zh') return text;
  return text.split(HANZI).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one string
      <span key={index} lang={languageTag.zh}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
