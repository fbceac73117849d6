import { describe, expect, it } from 'vitest';
import { isPinyinName } from '@/lib/language/pinyin';

describe('names in pinyin', () => {
  it.each([
    'Zhanjiang',
    'Xiaohuang',
    'Guangdong',
    'Hangzhou',
    'Zhongguancun',
    'Yunshenchu',
    'Lüliang',
  ])('%s is one', (name) => expect(isPinyinName(name)).toBe(true));

  it.each(['Wachstube', 'Universität', 'Angefangenes', 'Autobahn', 'hangzhou', 'Kalifornien'])(
    '%s is none',
    (word) => expect(isPinyinName(word)).toBe(false),
  );
});
