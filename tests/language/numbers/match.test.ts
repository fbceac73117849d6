import { describe, expect, it } from 'vitest';
import { matchQuantities, quantities } from '@/lib/language/numbers';

function unmatched(de: string, zh: string): string[] {
  const { onlyDe, onlyZh } = matchQuantities(quantities(de, 'de'), quantities(zh, 'zh'));
  return [...onlyDe, ...onlyZh].map(({ kind, value, text }) => `${kind} ${value} «${text}»`);
}

describe('the same in both languages', () => {
  it.each([
    // Large numbers
    ['140.000 Menschen', '14万人'],
    ['140 000 Menschen', '14 万人'],
    ['140\u202F000 Menschen', '140,000人'],
    ['400 Millionen und 1,4 Milliarden', '4亿和14亿'],
    ['3,5 Mio. Euro', '350万欧元'],
    ['anderthalb Millionen; eine halbe Million', '150万；50万'],
    ['2–3 Millionen Nutzer', '200万至300万用户'],
    ['zwei bis drei Milliarden Yuan', '20至30亿元'],
    ['1.234.567,89 Euro', '1,234,567.89 欧元'],
    ['über 20 Billionen Yuan', '20多万亿元'],
    ['120 Millionen', '1亿2000万'],
    ['rund 100.000 Stück', '十万多件'],
    ['fast eine Million', '近百万'],
    ['hundertzwanzig Seiten, dreitausend Wörter', '一百二十页，三千个词'],
    ['zweitausendfünfhundert', '两千五'],
    ['1,234.5 Dollar', '1234.5美元'],
    ['1.234 Seiten', '1234页'],
    ['Faktor 1.234', '系数1.234'],
    ['mehr als 12.500', '12500多'],
    // Shares
    ['16,53 %', '16.53%'],
    ['18–20 Prozent', '18%至20%'],
    ['18 bis 20 Prozent', '18%—20%'],
    ['fünfunddreißig Prozent', '百分之三十五'],
    ['100 Prozent', '百分之百'],
    ['um 0,3 Prozentpunkte', '0.3个百分点'],
    ['um zwei Prozentpunkte', '两个百分点'],
    ['zwei Drittel', '三分之二'],
    ['ein Fünftel oder 20 %', '五分之一即20%'],
    ['jedes dritte Kind', '三分之一的孩子'],
    ['Dreiviertel der Fläche', '四分之三的面积'],
    ['die Hälfte', '一半'],
    ['die Hälfte', '50%'],
    ['ein Drittel', '33%'],
    ['67 Prozent', '三分之二'],
    ['70 Prozent', '七成'],
    ['35 Prozent', '三成半'],
    ['20 bis 30 Prozent', '两三成'],
    ['5 ‰', '千分之五'],
    // Dates and times
    ['am 13. Februar 2025', '2025年2月13日'],
    ['13.02.2025', '2025年2月13日'],
    ['13.2.25', '2025-02-13'],
    ['2025-02-13', '2025/2/13'],
    ['am 3. und 4. Mai', '5月3日和4日'],
    ['vom 13.–15. Februar', '2月13日至15日'],
    ['am ersten Oktober', '十月一日'],
    ['im Sept. 2019', '2019 年 9 月'],
    ['Anfang Oktober', '10月初'],
    ['im Oktober 2019', '19年10月'],
    ['von 1950 bis 1953', '1950-53年'],
    ['2014/15', '2014至2015年'],
    ['2008', '二〇〇八年'],
    ['221 v. Chr.', '公元前221年'],
    ['um 16.30 Uhr', '下午4:30'],
    ['um 16:30 Uhr', '16:30'],
    ['um 9 Uhr abends', '晚上九点'],
    ['um acht Uhr morgens', '早上8点'],
    ['um halb fünf', '下午四点半'],
    ['um 14 Uhr', '下午2点'],
    ['am Mittwochabend', '周三晚'],
    ['Montag bis Freitag', '周一至周五'],
    ['im 19. Jahrhundert', '19世纪'],
    ['im neunzehnten Jahrhundert', '十九世纪'],
    ['in den 1990er-Jahren', '20世纪90年代'],
    ['in den 1990er Jahren', '二十世纪 90 年代'],
    ['in den neunziger Jahren', '九十年代'],
    ['im 5. Jahrhundert v. Chr.', '公元前5世纪'],
    ['ein Jahrzehnt', '十年'],
    // Small numbers, ordinals, multiples
    ['zwölf Apostel, fünfundzwanzig Tage', '十二使徒，二十五天'],
    ['zum dritten Mal', '第三次'],
    ['zwei oder drei Tage', '两三天'],
    ['eine Viertelstunde, drei Viertel', '一刻钟，四分之三'],
    ['anderthalb Jahre', '一年半'],
    ['zweieinhalb Jahre', '两年半'],
    ['eine halbe Stunde', '半小时'],
    ['viermal', '四次'],
    ['zehnjährig', '十岁'],
    ['2,4-fach', '2.4倍'],
    ['verdoppelt', '翻了一番'],
    ['die zweitgrößte Stadt', '第二大城市'],
    ['das dritte Quartal 2024', '2024年第三季度'],
    ['Q3 2024', '2024年第三季度'],
    ['ein 0:1-Rückstand', '0:1落后'],
    ['mit 3:2', '3比2'],
    ['minus 5 Grad', '零下5度'],
    ['im Zweiten Weltkrieg', '二战'],
    ['vier von fünf', '五个中有四个'],
    ['der 25. Spieltag', '第25轮'],
    ['50-Euro-Schein', '50元纸币'],
    ['24/7', '24/7'],
    ['eine vierstellige Zahl', '四位数'],
  ])('%s = %s', (de, zh) => {
    expect(unmatched(de, zh)).toEqual([]);
  });
});

describe('different', () => {
  it.each([
    ['140.000 Menschen', '1.4万人'],
    ['16,5 Prozent', '15.6%'],
    ['am 13. Februar', '2月14日'],
    ['im Februar', '三月'],
    ['in den 1890er Jahren', '20世纪90年代'],
    ['um 16.30 Uhr', '上午4:30'],
    ['ein Drittel', '四分之一'],
    ['im 18. Jahrhundert', '19世纪'],
    ['221 v. Chr.', '221年'],
    ['zum zweiten Mal', '第三次'],
  ])('%s and %s', (de, zh) => {
    expect(unmatched(de, zh).length).toBeGreaterThanOrEqual(2);
  });
});

describe('matchQuantities', () => {
  const match = (de: string, zh: string) =>
    matchQuantities(quantities(de, 'de'), quantities(zh, 'zh'));

  it('says when an unmatched one repeats what the other side has', () => {
    const { onlyDe, onlyZh, repeats } = match('2008 und noch einmal 2008, dazu 2012', '2008年');
    expect(onlyDe.map(({ value }) => value)).toEqual(['2008', '2012']);
    expect(onlyZh).toEqual([]);
    expect([...repeats].map(({ value }) => value)).toEqual(['2008']);
  });

  it('prefers the same kind and unit', () => {
    const { pairs } = match('20 Euro, 20 %, 20 Yuan', '20%，20元，20欧元');
    expect(pairs.map(([{ text }, { unit }]) => `${text} ${unit}`)).toEqual([
      '20 Euro EUR',
      '20 % undefined',
      '20 Yuan CNY',
    ]);
  });

  it('keeps the order of the German text and uses each once', () => {
    const { pairs, onlyZh } = match('15, 16, 15', '16、15、15、15');
    expect(pairs.map(([de, zh]) => [de.value, zh.value, zh.start])).toEqual([
      ['15', '15', 3],
      ['16', '16', 0],
      ['15', '15', 6],
    ]);
    expect(onlyZh).toHaveLength(1);
  });

  it('lets what is said meet what is said, and what is implied meet the rest', () => {
    const { pairs, onlyDe, onlyZh } = match('am 18. September 1931', '九一八事变');
    expect(pairs.map(([, { value }]) => value)).toEqual(['18', 'M9', '1931']);
    expect([onlyDe, onlyZh]).toEqual([[], []]);
    expect(match('der Zwischenfall', '九一八事变').onlyZh).toEqual([]);
  });

  it.each([
    ['160 km', '100英里', 0],
    ['150 km', '100英里', 2],
    ['2 Wochen', '14天', 0],
    ['2 Wochen', '15天', 2],
    ['ein Jahr', '365天', 0],
    ['0 °C', '32华氏度', 0],
    ['0 °C', '40华氏度', 2],
    ['100 Euro', '100公里', 0],
    ['100 Euro', '130公里', 2],
  ])('knows how much %s is: %s', (de, zh, left) => {
    const { onlyDe, onlyZh } = match(de, zh);
    expect(onlyDe.length + onlyZh.length).toBe(left);
  });

  it('takes an amount in two units for one, unless the other side contradicts it', () => {
    const repeated = (de: string, zh: string) => [...match(de, zh).repeats].map(({ text }) => text);
    expect(repeated('72 Kilometer', '45英里（72公里）')).toEqual(['45英里']);
    expect(repeated('72 Kilometer', '45英里（73公里）')).toEqual([]);
  });

  it('accepts empty lists', () => {
    expect(match('', '')).toEqual({ pairs: [], onlyDe: [], onlyZh: [], repeats: new Set() });
  });
});
