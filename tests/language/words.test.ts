import { describe, expect, it } from 'vitest';
import { germanStem, latinWords, wordPieces, words } from '@/lib/language/words';

describe('words', () => {
  it('gives the forms of a German word one stem', () => {
    expect(germanStem('Sprachen')).toBe(germanStem('Sprache'));
    expect(germanStem('Straße')).toBe(germanStem('Strassen'));
    expect(germanStem('Uhr')).toBe('uhr');
  });

  it('leaves out function words and punctuation', () => {
    expect(words('Die Stadt ist nicht groß.', 'de')).toEqual(['stad', 'gros']);
    expect(words('这是一个城市。', 'zh')).toEqual(['城市']);
  });

  it('takes names and compounds apart', () => {
    expect(wordPieces('Der Ball rollt', 'de')).toEqual(['~bal', '~all']);
    expect(wordPieces('城市大', 'zh')).toEqual(['~城', '~市']);
  });

  it('finds words in Latin letters, without accents', () => {
    expect(latinWords('由 NVIDIA 和 Rodríguez 在 R1 上')).toEqual(
      new Set(['nvidia', 'rodriguez', 'r1']),
    );
  });
});
