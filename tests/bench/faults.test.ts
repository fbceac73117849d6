import { describe, expect, it } from 'vitest';
import { learnFromDocuments } from '@/lib/align/learn';
import { collectionOf } from '../check/collection';
import { term } from '../samples';
import { declaration } from './faults/declaration';
import { faultKinds, withFaults } from './faults/faults';
import { measureFaults, measureNoise } from './faults/measure';
import { randomFrom } from './faults/random';
import type { Specimen } from './faults/specimen';

const DE = [
  'Die Firma Manycore wurde 2011 in Hangzhou gegründet. Sie hat 1.200 Angestellte.',
  'In Shenzhen arbeiten 24 % der Fachleute; siehe [dort](https://example.org/a).',
  'Am 23. Juli 2025 kam Unitree mit 140.000 Modellen nach Peking.',
];
const ZH = [
  '群核科技公司2011年在杭州成立，有1200名员工。',
  '24%的专业人才在深圳工作，见[那里](https://example.org/a)。',
  '2025年7月23日，宇树科技带着14万个模型，来到北京。',
];

const terms = [
  term('群核科技', 'Manycore', { kind: 'company' }),
  term('宇树科技', 'Unitree', { kind: 'company' }),
  term('杭州', 'Hangzhou', { kind: 'place' }),
  term('深圳', 'Shenzhen', { kind: 'place' }),
  term('北京', 'Peking', { kind: 'place' }),
];

function specimen(): Specimen {
  const [article] = collectionOf({ de: DE, zh: ZH }).articles;
  const { de, zh } = article?.editions ?? {};
  if (!article || !de || !zh) throw new Error('The sample was not read.');
  const lexicon = learnFromDocuments([]);
  return { article: { ...article, editions: { de, zh } }, terms, sources: [], lexicon };
}

describe('faults', () => {
  it('are the same every time', () => {
    const made = () =>
      Object.values(faultKinds).map((faultsIn) => faultsIn(specimen(), randomFrom(1)));
    expect(made()).toEqual(made());
  });

  it.each(Object.entries(faultKinds))(
    '%s: each changes its text, and only there',
    (_, faultsIn) => {
      const sample = specimen();
      const { de, zh } = sample.article.editions;
      const texts = { de: de.raw, zh: zh.raw };
      const faults = faultsIn(sample, randomFrom(1));
      expect(faults).not.toEqual([]);
      for (const fault of faults) {
        const { locale, edit } = fault;
        const changed = withFaults(texts, [fault]);
        expect(changed[locale]).not.toBe(texts[locale]);
        expect(changed[locale].length - texts[locale].length).toBe(
          edit.text.length - (edit.end - edit.start),
        );
        expect(changed[locale === 'de' ? 'zh' : 'de']).toBe(texts[locale === 'de' ? 'zh' : 'de']);
      }
    },
  );

  it('are found, and nothing is found without them', () => {
    const sample = specimen();
    expect(measureNoise([sample])).toMatchObject({ error: 0, warning: 0, hint: 0 });
    const { 'paragraphs swapped': _, ...figures } = measureFaults(sample);
    for (const { made, found } of Object.values(figures)) {
      expect(made).toBeGreaterThan(0);
      expect(found).toBe(made);
    }
  }, 60_000);
});

describe('randomFrom', () => {
  it('samples without repetition and in order', () => {
    const list = Array.from({ length: 20 }, (_, index) => index);
    const sample = randomFrom(3).sample(list, 8);
    expect(new Set(sample).size).toBe(8);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
    expect(randomFrom(3).sample(list, 30)).toEqual(list);
  });
});

describe('declaration', () => {
  it('has thirty articles in both languages', () => {
    expect(declaration('de').match(/^## Artikel \d+$/gm)).toHaveLength(30);
    expect(declaration('zh').match(/^## 第.+条$/gm)).toHaveLength(30);
  });
});
