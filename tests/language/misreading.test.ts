import { describe, expect, it } from 'vitest';
import { findMisreading } from '@/lib/language/misreading';

describe('findMisreading', () => {
  it.each([
    ['黄仁勋', 'Huáng Rénxūn'],
    ['重庆', 'Chóngqìng'],
    ['林先生', 'Lín xiānsheng'],
    ['西安', "Xī'ān"],
    ['一个', 'yí gè'],
    ['花儿', 'huār'],
    ['绿', 'lǜ'],
    ['36氪', 'Sānshíliù Kè'],
    ['零分Trader', 'Língfēn Trader'],
    ['黑神话：悟空', 'Hēi Shénhuà: Wùkōng'],
  ])('takes the reading of %s', (name, pinyin) => {
    expect(findMisreading(name, pinyin)).toBeNull();
  });

  it.each([
    ['黄仁勋', 'Huáng Rènxūn', '仁', 'rènxūn'],
    ['黄仁勋', 'Huang Renxun', '黄', 'huangrenxun'],
    ['黄仁勋', 'Huáng Rén', '勋', ''],
    ['黄仁勋', 'Huáng Rénxūn Xiānsheng', 'the end', 'xiānsheng'],
    ['浙江', 'Zhéjiāng', '浙', 'zhéjiāng'],
    ['杭州', '', '杭', ''],
  ])('refuses %s as %s', (name, pinyin, character, found) => {
    expect(findMisreading(name, pinyin)).toMatchObject({ character, found });
  });

  it('names the readings of the character', () => {
    expect(findMisreading('重庆', 'Qìng')?.readings).toEqual(['zhòng', 'chóng']);
  });
});
