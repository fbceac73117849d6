import { describe, expect, it } from 'vitest';
import { findSpellings, findTerms } from '@/lib/language/terms';
import type { Locale } from '@/lib/model';
import { term } from '../samples';

const terms = [
  term('杭州', 'Hangzhou', { kind: 'place' }),
  term('杭州六小龙', 'sechs kleine Drachen von Hangzhou', {
    kind: 'word',
    aliases: { de: ['sechs kleine Drachen'], zh: ['六小龙'] },
  }),
  term('浙江', 'Zhejiang', { kind: 'place' }),
  term('浙江大学', 'Zhejiang-Universität', {
    kind: 'institution',
    avoid: { de: ['Universität Zhejiang'], zh: ['千江大学'] },
  }),
  term('阿里巴巴', 'Alibaba', { kind: 'company' }),
  term('阿里云', 'Alibaba Cloud', { kind: 'company' }),
  term('黄仁勋', 'Jensen Huang', { kind: 'person' }),
  term('沥青', 'Asphalt', { kind: 'word' }),
  term('通义千问', 'Qwen', { kind: 'product', aliases: { de: [], zh: ['Qwen'] } }),
];

const found = (text: string, locale: Locale) =>
  findTerms(text, terms, locale).map(({ start, end }) => text.slice(start, end));

describe('findTerms', () => {
  it('prefers the longest name', () => {
    expect(found('杭州六小龙都在杭州', 'zh')).toEqual(['杭州六小龙', '杭州']);
    expect(found('Alibaba Cloud gehört zu Alibaba.', 'de')).toEqual(['Alibaba Cloud', 'Alibaba']);
  });

  it('takes variants of a hanzi for the hanzi, and keeps their selectors', () => {
    expect(found('去杭\u{E0100}州\u{E0101}和浙\uFE00江', 'zh')).toEqual([
      '杭\u{E0100}州\u{E0101}',
      '浙\uFE00江',
    ]);
    const variant = [term('葛\u{E0100}城', 'Katsuragi', { kind: 'place' })];
    const [mention] = findTerms('在葛城', variant, 'zh');
    expect(mention).toMatchObject({ start: 1, end: 3 });
  });

  it('finds German names inflected', () => {
    expect(found('Alibabas Sitz, Qwens Modelle, Jensen Huangs Reise', 'de')).toEqual([
      'Alibabas',
      'Qwens',
      'Jensen Huangs',
    ]);
    expect(found('Die sechs kleinen Drachen von Hangzhou. Sechs kleine Drachen.', 'de')).toEqual([
      'sechs kleinen Drachen von Hangzhou',
      'Sechs kleine Drachen',
    ]);
    expect(found('Hangzhouer Firmen, des Asphalts', 'de')).toEqual(['Hangzhouer', 'Asphalts']);
  });

  it('finds whole words only, but parts of a compound with hyphens', () => {
    expect(found('Alibabaisierung, Superqwen, Asphaltdecke', 'de')).toEqual([]);
    expect(found('der Alibaba-Chef', 'de')).toEqual(['Alibaba']);
    expect(found('开源的Qwen3和Qwen一样', 'zh')).toEqual(['Qwen']);
  });

  it('takes spaces that do not break and line ends as spaces', () => {
    expect(found('Jensen\u00A0Huang und Jensen\nHuang', 'de')).toHaveLength(2);
  });

  it('finds the hanzi in a German text and says whose spelling it is', () => {
    const [mention] = findTerms('Das Wort 沥青 heißt Bitumen.', terms, 'de');
    expect(mention).toMatchObject({ start: 9, end: 11, form: '沥青', locale: 'zh' });
  });

  it('leaves spellings to avoid to findSpellings', () => {
    const text = 'Die Universität Zhejiang liegt in Zhejiang.';
    expect(found(text, 'de')).toEqual(['Zhejiang']);
    expect(findSpellings(text, terms, 'de').map(({ wrong }) => wrong)).toEqual([true, false]);
  });

  it('gives the first of two terms with one spelling', () => {
    const twice = [term('马云', 'Ma', {}), term('马', 'Ma', {})];
    expect(findTerms('Ma kam.', twice, 'de').map((one) => one.term.hanzi)).toEqual(['马云']);
  });

  it('finds nothing without terms and in an empty text', () => {
    expect(findTerms('Hangzhou', [], 'de')).toEqual([]);
    expect(findTerms('', terms, 'zh')).toEqual([]);
  });
});
