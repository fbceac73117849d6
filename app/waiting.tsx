import { Findings } from '@/components/proof-table';
import { buildDay } from '@/lib/content/day';
import { waitOf } from '@/lib/content/publication';
import { formatDate } from '@/lib/language/time';
import type { Article, Locale } from '@/lib/model';
import { strings } from '@/lib/strings';
import { findings, isPreview } from './collection';

/** In the live preview: why an edition is not published yet. A built site does not have such editions. */
export function waitingFor(article: Article, locale: Locale): string | undefined {
  const wait = isPreview ? waitOf(article, locale, buildDay()) : undefined;
  const text = strings[locale];
  return wait && (wait.draft ? text.draft : text.scheduled(formatDate(wait.until, locale)));
}

/** The same as a line above the title, with the warnings that its folder does not show already. */
export function Waiting({ article, locale }: { article: Article; locale: Locale }) {
  const reason = waitingFor(article, locale);
  if (reason === undefined) return null;
  const file = article.editions[locale]?.file;
  return (
    <>
      <p className="waiting">{reason}</p>
      <Findings
        findings={findings().filter(
          (one) => one.file === file && one.severity === 'warning' && !one.inDraft,
        )}
      />
    </>
  );
}
