import { describe, expect, it } from 'vitest';
import { quantities } from '@/lib/language/numbers';
import type { Locale } from '@/lib/model';

const read = (text: string, locale: Locale, names?: string[]) =>
  quantities(text, locale, names).map(({ kind, value }) => `${kind} ${value}`);

describe('German', () => {
  it.each([
    ['Am 13. Februar 2025 um 16.30 Uhr', ['day 13', 'month M2', 'year 2025', 'time T16:30']],
    ['12 Euro und 3,50 €', ['amount 12', 'amount 3.5']],
    ['2,5 bis 10 Zentimeter', ['amount 2.5', 'amount 10']],
    ['Er hat ein Buch und einen Hund.', []],
    ['zwanzig, dreißig, einundvierzig', ['number 20', 'number 30', 'number 41']],
    ['Hunderte, Tausende, Millionen Menschen, mehrere Tausend', []],
    ['tausend Menschen', ['number 1000']],
    ['in den Vierzigern', ['number 40']],
    ['ein Dutzend, zwei Dutzend', ['number 12', 'number 24']],
    ['Siebenbürgen, Dreieck, Achtung, Einigung, Vierwaldstättersee', []],
    ['darauf achten; achten Sie auf den Rand; in Acht nehmen', []],
    ['im März, Mai und Sept.', ['month M3', 'month M5', 'month M9']],
    ['Die Augustsonne, das Maiglöckchen, mögen, dezent', []],
    ['Sie waren 25. Danach', ['number 25']],
    ['zum 25. Mal', ['ordinal 25']],
    ['Q3 und GPT-4, A380, F-35, H20, 5. Platz', ['ordinal 3', 'number 5']],
    ['Covid-19', ['number 19']],
    ['RMB500 und US$20', ['number 500', 'number 20']],
    ['vierfach, fünfmalig, zehnköpfige', ['number 4', 'number 5', 'number 10']],
    ['null Fehler, 0 Fehler', ['number 0']],
    ['36Kr, 5G, 3D und 20Hz', ['number 20']],
  ])('%s', (text, expected) => {
    expect(read(text, 'de')).toEqual(expected);
  });
});

describe('Chinese', () => {
  it.each([
    ['2025年2月13日下午4:30', ['year 2025', 'day 13', 'month M2', 'time T16:30']],
    ['三千五百二十一', ['number 3521']],
    ['三千五、三千零五、一百二', ['number 3500', 'number 3005', 'number 120']],
    ['十五、五十、一亿两千万', ['number 15', 'number 50', 'number 120000000']],
    ['一千万亿', ['number 1000000000000000']],
    ['三点一四', ['number 3.14']],
    ['五六十人', ['number 50', 'number 60']],
    ['一个人，一种，一下，一直，统一，之一，万一', []],
    ['三分之一', ['fraction 1/3']],
    ['几百人、数千万、成千上万', []],
    ['十几个、二十几万、上百万', ['number 10', 'number 200000', 'number 1000000']],
    ['四川、百度、五颜六色、再三、十分、四周、二维码', []],
    ['上半年、下半场、半导体、半岛', ['ordinal 1']],
    ['每周四天，周四，每周一次', ['amount 4', 'weekday W4']],
    ['3月，3个月', ['month M3', 'amount 3']],
    ['3点，3时，3小时，3时代', ['time T3:00', 'time T3:00', 'amount 3', 'number 3']],
    ['20日、3号线、1号', ['day 20', 'number 3', 'day 1']],
    ['上世纪、本世纪初、半个世纪', ['century C20', 'century C21', 'number 50']],
    ['80后和90后', ['decade D80', 'decade D90']],
    ['３５％，１２０人', ['percent %35', 'number 120']],
    ['5千瓦、5千米、5千', ['amount 5', 'amount 5', 'number 5000']],
    ['成为、三成、成功', ['percent %30']],
    ['F125护卫舰用GPT-4', []],
    ['首次、首都', ['ordinal 1']],
    ['零分，多半，一半', ['fraction 1/2']],
    ['首先是2至4英寸', ['amount 2', 'amount 4']],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh')).toEqual(expected);
  });

  it('passes over names', () => {
    const text = '阿里巴巴十八罗汉与杭州六小龙有5人，杭州六小龙';
    expect(read(text, 'zh', ['杭州六小龙', '十八罗汉', ''])).toEqual(['number 5']);
  });
});

describe('what is no quantity', () => {
  it.each<[string, Locale]>([
    ['https://example.com/2024/12?id=77 und www.seite.de/99', 'de'],
    ['见https://example.com/2024/12，以及', 'zh'],
    ['`const a = 42` und ```\n13\n```', 'de'],
    ['ein Satz[^12] mit [Ziel](/seite/2024)', 'de'],
    ['Version 1.2.3, v20.20.2, 10.0.0.1', 'de'],
    ['ich17@example.org, @name22, #tag33', 'de'],
    ['2001:0db8:85a3:0000', 'de'],
    ['123456789012345678901234567890', 'zh'],
    ['', 'zh'],
  ])('%s', (text, locale) => {
    expect(quantities(text, locale)).toEqual([]);
  });

  it('keeps grouped thousands and dates apart from versions', () => {
    expect(read('1.234.567 am 1.2.2024', 'de')).toEqual([
      'number 1234567',
      'day 1',
      'month M2',
      'year 2024',
    ]);
  });
});

describe('place and strength', () => {
  it('gives the range and the words', () => {
    const text = 'Rund 3,5 Mio. Euro, und zwar am 4. Mai.';
    for (const quantity of quantities(text, 'de')) {
      expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
    }
    expect(quantities(text, 'de').map((quantity) => quantity.text)).toEqual([
      '3,5 Mio. Euro',
      '4. Mai',
      '4. Mai',
    ]);
  });

  it('keeps offsets where signs are normalised', () => {
    const text = '１２０\u00A0人，４０％';
    expect(quantities(text, 'zh').map((quantity) => quantity.text)).toEqual(['１２０', '４０％']);
  });

  it('is soft for small numbers, ordinals and fractions', () => {
    const strength = (text: string) => quantities(text, 'de').map((quantity) => quantity.strength);
    expect(strength('zwölf, zum dritten Mal, ein Drittel')).toEqual(['soft', 'soft', 'soft']);
    expect(strength('dreizehn, 1,5, 4 %, 2008, Mai')).toEqual(Array(5).fill('strong'));
  });
});

describe('robustness', () => {
  const pieces = [
    '1',
    '.',
    ',',
    ' ',
    '一',
    '万',
    '百',
    '成',
    '分之',
    'acht',
    'zehn',
    'und',
    'hundert',
    'tausend',
    '-',
    '–',
    '%',
    '年',
    '月',
    ':',
    'bis',
    'Uhr',
    '\uFFFC',
    '\uD800',
    '`',
    '[',
    '(',
  ];

  it.each<Locale>(['de', 'zh'])('takes linear time for repetitions: %s', (locale) => {
    for (const piece of pieces) {
      for (const other of pieces) {
        const text = `${piece}${other}`.repeat(500);
        expect(Array.isArray(quantities(text, locale))).toBe(true);
      }
    }
  });
});
