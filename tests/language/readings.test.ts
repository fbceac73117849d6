import { expect, test } from 'vitest';
import { readingsIn } from '@/lib/language/readings';
import { term } from '../samples';

const terms = [
  term('浙江大学', 'Zhejiang-Universität', { pinyin: 'Zhèjiāng Dàxué', kind: 'institution' }),
  term('西安', 'Xi’an', { pinyin: 'Xī’ān', kind: 'place' }),
  term('黑神话：悟空', 'Black Myth', { pinyin: 'Hēi Shénhuà: Wùkōng', kind: 'work' }),
  term('零分Trader', 'Lingfen Trader', { pinyin: 'Língfēn Trader', kind: 'company' }),
  term('林先生', 'Lin', { pinyin: 'Lín xiānsheng', kind: 'person' }),
  term('湖州', 'Huzhou', { pinyin: 'Nirgends', kind: 'place' }),
];
const told = (text: string, locale: 'de' | 'zh' = 'zh') =>
  readingsIn(text, terms, locale)
    .map(({ hanzi, pinyin, made }) => `${hanzi}${made ? '~' : '='}${pinyin}`)
    .join(' ');

test.each([
  // Registered names, cut into the words of their pinyin.
  ['浙江大学', '浙江=Zhèjiāng 大学=Dàxué'],
  ['黑神话：悟空', '黑=Hēi 神话=Shénhuà 悟空=Wùkōng'],
  ['零分Trader', '零分=Língfēn'],
  ['林先生', '林=Lín 先生=xiānsheng'],
  ['西安', '西安=Xī’ān'],
  // A reading that does not fit is no reading.
  ['湖州', '湖州~húzhōu'],
  // The rest by its surroundings: 行 and 长 have two readings each.
  ['银行的行长', '银行~yínháng 的~de 行长~hángzhǎng'],
  ['天安门', '天安门~tiān\u0027ānmén'],
  // As the orthography has it: the tones of the syllables by themselves.
  ['一个', '一个~yīgè'],
  // Nothing but hanzi is read.
  ['AI，2026年。', '年~nián'],
  ['Kein Zeichen.', ''],
  ['', ''],
])('%s is read %s', (text, words) => {
  expect(told(text)).toBe(words);
});

test('a German text that cites hanzi is read, too', () => {
  expect(told('Die Universität (浙江大学) und 大学.', 'de')).toBe(
    '浙江=Zhèjiāng 大学=Dàxué 大学~dàxué',
  );
});

test('the words are all the hanzi of a text, in order', () => {
  const text = '西安的𠮷野家里，林先生读《黑神话：悟空》，说“重要的事情要重复三遍”。';
  const hanzi = text.match(/\p{Script=Han}+/gu)?.join('');
  expect(
    readingsIn(text, terms, 'zh')
      .map((one) => one.hanzi)
      .join(''),
  ).toBe(hanzi);
});
