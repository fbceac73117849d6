import type { Lexicon } from '@/lib/align/lexicon';
import { EMPTY, readPairs, salvagePairs } from '@/lib/align/pairs/file';
import { readOverrides } from '@/lib/align/pairs/overrides';
import { realign } from '@/lib/align/pairs/realign';
import { resolvePairs } from '@/lib/align/pairs/resolve';
import {
  cutAnew,
  goneEdition,
  goneLocale,
  neverAligned,
  outdated,
  type StoredText,
} from '@/lib/align/pairs/stale';
import type { Article, Diagnostic, Pair } from '@/lib/model';

type Texts = Pick<Article, 'slug' | 'editions'>;

/**
 * The pairs of an article's editions. Where the pairs file fits the texts it is taken as it is; otherwise
 * the texts are aligned anew, so that a preview has pairs, and the diagnostics say that the file is stale
 * (`pairs-stale`), broken (`pairs-file`), contradicted by comments in the texts (`pairs-override`) or
 * knows a text that is gone (`edition`).
 */
export function pairEditions(
  article: Texts,
  stored?: StoredText,
  lexicon?: Lexicon,
): { pairs: Pair[]; diagnostics: Diagnostic[] } {
  const { editions } = article;
  const { diagnostics } = readOverrides(editions);
  const read = stored && readPairs(stored.text, stored.path);
  const resolved = read?.file && resolvePairs(read.file, editions);
  if (stored && resolved?.pairs) {
    const { pairs, recut } = resolved;
    const cut = recut.length > 0 ? [cutAnew(stored, recut)] : [];
    return { pairs, diagnostics: [...diagnostics, ...cut] };
  }
  const anew = realign(article, read?.file ?? salvagePairs(stored?.text ?? ''), lexicon);
  const { pairs = [] } = resolvePairs(anew, editions);
  const fault = read?.fault ?? whyNot(editions, stored, read?.file);
  return { pairs, diagnostics: [...diagnostics, fault] };
}

function whyNot(editions: Article['editions'], stored?: StoredText, file = EMPTY): Diagnostic {
  if (!stored) return neverAligned(editions);
  const gone = goneLocale(file, editions);
  return gone ? goneEdition(stored, file, gone) : outdated(stored, file, editions);
}
