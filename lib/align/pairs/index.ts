import type { Lexicon } from '@/lib/align/lexicon';
import { firstWords, placeOfBlock } from '@/lib/align/pairs/describe';
import { pairOffset, pointIn, readPairs, salvagePairs } from '@/lib/align/pairs/file';
import { readOverrides } from '@/lib/align/pairs/overrides';
import { realign } from '@/lib/align/pairs/realign';
import { type Misfit, resolvePairs } from '@/lib/align/pairs/resolve';
import type { Article, Diagnostic, Pair } from '@/lib/model';

/** A pairs file as it lies on the disk. */
export interface StoredText {
  /** Relative to the project root. */
  path: string;
  text: string;
}

type Texts = Pick<Article, 'slug' | 'editions'>;

/**
 * The pairs of an article's editions. Where the pairs file fits the texts it is taken as it is; otherwise
 * the texts are aligned anew, so that a preview has pairs, and the diagnostics say that the file is stale
 * (`pairs-stale`), broken (`pairs-file`) or contradicted by comments in the texts (`pairs-override`).
 */
export function pairEditions(
  article: Texts,
  stored?: StoredText,
  lexicon?: Lexicon,
): { pairs: Pair[]; diagnostics: Diagnostic[] } {
  const { diagnostics } = readOverrides(article.editions);
  const read = stored && readPairs(stored.text, stored.path);
  const resolved = read?.file && resolvePairs(read.file, article.editions);
  if (resolved?.pairs) return { pairs: resolved.pairs, diagnostics };
  const anew = realign(article, read?.file ?? salvagePairs(stored?.text ?? ''), lexicon);
  const fault = read?.fault ?? stale(article, stored, resolved?.misfit);
  const { pairs = [] } = resolvePairs(anew, article.editions);
  return { pairs, diagnostics: [...diagnostics, fault] };
}

function stale({ editions }: Texts, stored?: StoredText, misfit?: Misfit): Diagnostic {
  const { locale, index = 0 } = misfit?.block ?? {};
  const edition = locale ? editions[locale] : undefined;
  const block = edition?.blocks[index];
  const head = { severity: 'error' as const, rule: 'pairs-stale' };
  const other = edition && {
    other: { ...placeOfBlock(edition, block), message: `new or changed: ${firstWords(block)}` },
  };
  if (stored) {
    const point = pointIn(stored.text, pairOffset(stored.text, misfit?.pair ?? 0));
    const message = 'This file does not fit the texts any more. Run npm run align.';
    return { ...head, file: stored.path, ...point, message, ...other };
  }
  const first = editions.de ?? editions.zh;
  const place = first ? placeOfBlock(first, undefined) : { file: '', line: 1, column: 1 };
  return {
    ...head,
    ...place,
    message: 'There is no pairs.json beside this text yet. Run npm run align.',
  };
}
