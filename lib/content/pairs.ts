import type { Article, Pair } from '@/lib/model';

/** Pairs blocks of equal index, as long as there is nothing better to go by. */
export function pairsByOrder({ de, zh }: Article['editions']): Pair[] {
  const sides = { de: de?.blocks ?? [], zh: zh?.blocks ?? [] };
  const count = Math.max(sides.de.length, sides.zh.length);
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    blocks: {
      de: index < sides.de.length ? [index] : [],
      zh: index < sides.zh.length ? [index] : [],
    },
    sentences: [],
    status: 'auto',
    confidence: 1,
  }));
}
