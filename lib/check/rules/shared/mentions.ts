import { findSpellings, type Mention } from '@/lib/language/terms';
import type { Article, Bilingual, Term } from '@/lib/model';
import { type PairSides, sidesOf } from './sides';

/** A confident pair and the registered names on both sides of it, right or wrong. */
export interface NamedSides {
  sides: PairSides;
  mentions: Bilingual<Mention[]>;
}

const mentionsByArticle = new WeakMap<Article, (NamedSides | null)[]>();

/** The names in each pair of an article; null stands for a pair that is not sure. */
export function mentionsOf(article: Article, terms: readonly Term[]): (NamedSides | null)[] {
  const found =
    mentionsByArticle.get(article) ?? sidesOf(article).map((sides) => sides && read(sides, terms));
  mentionsByArticle.set(article, found);
  return found;
}

function read(sides: PairSides, terms: readonly Term[]): NamedSides {
  const mentions = {
    de: findSpellings(sides.de.text, terms, 'de'),
    zh: findSpellings(sides.zh.text, terms, 'zh'),
  };
  return { sides, mentions };
}
