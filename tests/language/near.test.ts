import { describe, expect, it } from 'vitest';
import { findNear } from '@/lib/language/terms/near';
import type { Locale } from '@/lib/model';
import { term } from '../samples';

const terms = [
  term('杭州', 'Hangzhou', { kind: 'place' }),
  term('浙江大学', 'Zhejiang-Universität', { kind: 'institution' }),
  term('阿里巴巴', 'Alibaba', { kind: 'company' }),
  term('阿里云', 'Alibaba Cloud', { kind: 'company' }),
  term('深度求索', 'DeepSeek', { kind: 'company', aliases: { de: [], zh: ['DeepSeek'] } }),
  term('梁文锋', 'Liang Wenfeng', { kind: 'person' }),
  term('马云', 'Jack Ma', { kind: 'person' }),
  term('沥青', 'Asphalt', { kind: 'word' }),
];

const found = (text: string, locale: Locale) =>
  findNear(text, terms, locale).map(({ start, end, form, sure }) => [
    text.slice(start, end),
    form,
    sure,
  ]);

describe('findNear', () => {
  it.each([
    ['Hangzhuo', 'Hangzhou', false],
    ['Hangzou', 'Hangzhou', false],
    ['Hangzhhou', 'Hangzhou', false],
    ['Liang Wenfang', 'Liang Wenfeng', false],
    ['Ling Wenfeng', 'Liang Wenfeng', false],
    ['Deepseek', 'DeepSeek', true],
    ['Deep Seek', 'DeepSeek', true],
    ['Zhejiang Universität', 'Zhejiang-Universität', true],
    ['Alibaba Clowd', 'Alibaba Cloud', false],
  ])('takes %s for %s', (wrong, form, sure) => {
    expect(found(`Hier ist ${wrong} gemeint.`, 'de')).toEqual([[wrong, form, sure]]);
  });

  it.each([
    'Hangzhous Firmen, die Hangzhouer, Alibabas Häuser',
    'Alibaba, Cloud und Liang, Wenfeng',
    'Aspalt, Jack Mo, Wenfeng, alibaba.com, ALIBABA',
    'Die Zhejiang-Universität und Alibaba Cloud',
  ])('leaves %s', (text) => {
    expect(found(text, 'de')).toEqual([]);
  });

  it('finds one other character in a name of three or more', () => {
    expect(found('他在浙红大学读书，后来认识了梁文峰。', 'zh')).toEqual([
      ['浙红大学', '浙江大学', false],
      ['梁文峰', '梁文锋', false],
    ]);
    expect(found('用Deepseek写', 'zh')).toEqual([['Deepseek', 'DeepSeek', true]]);
    expect(found('阿里巴巴和马运在杭洲，用阿里云。', 'zh')).toEqual([]);
  });
});
