import type { VFile } from 'vfile';
import { pairEditions } from '@/lib/align/pairs';
import { doubtfulPairs } from '@/lib/align/pairs/doubts';
import type { Article } from '@/lib/model';
import { diagnosticsOf } from './messages';

/**
 * Step 3. An article with its pairs: those of the pairs file beside it while that fits the texts, else
 * newly aligned. What the aligner has to say is noted on `file`.
 */
export function withPairs(
  article: Omit<Article, 'pairs'>,
  stored: VFile | undefined,
  file: VFile,
): Article {
  const text = stored && { path: stored.path, text: String(stored.value) };
  const { pairs, diagnostics } = pairEditions(article, text);
  const paired = { ...article, pairs };
  for (const one of [...diagnostics, ...doubtfulPairs(paired)]) {
    // A text that was never aligned can be read; only its addresses are not kept yet.
    const severity = one.rule === 'pairs-stale' && !stored ? 'warning' : one.severity;
    diagnosticsOf(file).push({ ...one, severity });
  }
  return paired;
}

/**
 * The same for what could be read of an article: nothing is said about the pairs, as it would be about
 * what could not be read; ids are kept where they are known.
 */
export function pairsOfRemains(
  article: Omit<Article, 'pairs'>,
  stored: VFile | undefined,
): Article {
  const text = stored && { path: stored.path, text: String(stored.value) };
  return { ...article, pairs: pairEditions(article, text).pairs };
}
