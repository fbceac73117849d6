import { describe, expect, it } from 'vitest';
import { characterSlips, meantText, unusableSlips, yearZeroSlips } from '@/lib/language/characters';

/** What is typed, what is meant. What is meant must be found to be right. */
const MEANT: [rule: string, typed: string, meant: string][] = [
  ['invisible-characters', 'Donau\u00ADdampf\u00ADschiff', 'Donaudampfschiff'],
  [
    'invisible-characters',
    'Neu\u200Bstadt und\uFEFF Hof\u2060, 杭\u200B州',
    'Neustadt und Hof, 杭州',
  ],
  ['invisible-characters', 'ein\u200Dfach\u200Cer', 'einfacher'],
  ['invisible-characters', 'von \u202Egetsoh\u202C und \u2066links\u2069', 'von getsoh und links'],
  ['invisible-characters', 'links\u200E, rechts\u200F', 'links, rechts'],
  [
    'invisible-characters',
    'Zeile\u2028weiter\u2029und 第一行\u2028第二行\u000B',
    'Zeile weiter und 第一行第二行',
  ],
  ['invisible-characters', 'Ende \u2028neu\u0085alt', 'Ende neu alt'],
  ['invisible-characters', 'a\u0001b\u007Fc\u001Bd', 'abcd'],
  ['invisible-characters', '\u0084Ja\u0093 \u0096 10 \u0080', '„Ja“ – 10 €'],
  ['invisible-characters', 'Bild\uFFFC hier\uFFFE\uFDD0\u{1FFFE}', 'Bild hier'],
  ['invisible-characters', 'Ab\tstand, 中\t文', 'Ab stand, 中文'],
  ['invisible-characters', '한\u3164글, a\u115Fb', '한글, ab'],
  ['invisible-characters', 'x\u{E0041}y, z\uFE0F', 'xy, z'],
  ['radicals', '⼀⽇⼭⽔⽂', '一日山水文'],
  ['radicals', '⺠主，⻅⾯，⻢上，⻓⻔', '民主，见面，马上，长门'],
  ['radicals', '⺟亲与⻳', '母亲与龟'],
  ['chinese-zero', '二○二五年，二O○八年，一九九Ｏ年', '二〇二五年，二〇〇八年，一九九〇年'],
  ['chinese-zero', '第三○条，二0二五', '第三〇条，二〇二五'],
  [
    'interpunct',
    '列夫•托尔斯泰、列夫・托尔斯泰、列夫‧托尔斯泰',
    '列夫·托尔斯泰、列夫·托尔斯泰、列夫·托尔斯泰',
  ],
  ['letter-forms', 'ﬁnden, Eﬀekt, Aﬃnität, ﬂ', 'finden, Effekt, Affinität, fl'],
  ['letter-forms', '𝐖𝐢𝐜𝐡𝐭𝐢𝐠: 𝟐𝟎𝟐𝟓, 𝔇𝔢𝔯', 'Wichtig: 2025, Der'],
  ['letter-scripts', 'Bаhnhоf, Вerlin, СOVID, Χiaomi', 'Bahnhof, Berlin, COVID, Xiaomi'],
];

const RIGHT = [
  '👩\u200D🔬 👨\u200D👩\u200D👧\u200D👦 🏳️\u200D🌈 🧑🏽\u200D🚀 ❤️\u200D🔥 3️⃣ ©️ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ☎️',
  'می\u200Cخواهم und क्\u200Dष, \u200Fעברית\u200F (heb.)',
  '葛\u{E0100}城、𠮷野、𬭎、邊\uFE00',
  '一一○报警？一百零五，一〇二室：○一等奖，某○○，○×△',
  '北京 • 上海，甲•Latin，・クリント・イーストウッド・',
  'Die Formel 𝑥 + 𝑦, ℎ = 1, fi und ſeyn',
  'ΔT, Δt, μm, µm, πr², α-Strahlung, β2, λ-Sonde, kΩ, Ωm, ΣΔ, Россия, Ελλάδα, ΑΒΓ, Ω',
  'Größe, naïve, Lǚ, Nguyễn, façade, 10\u00A0km, z.\u202FB., Auf\u2011lage, 金\u3000木',
  'Zeile\nneue Zeile',
  '部首',
];

describe('characterSlips', () => {
  it.each(MEANT)('%s: %j', (rule, typed, meant) => {
    expect(new Set(characterSlips(typed, 'text').map((slip) => slip.rule))).toEqual(
      new Set([rule]),
    );
    expect(meantText(typed, 'text')).toBe(meant);
    expect(characterSlips(meant, 'text')).toEqual([]);
  });

  it.each(RIGHT)('finds nothing in %j', (text) => {
    expect(characterSlips(text, 'text')).toEqual([]);
  });

  it('names what cannot be seen', () => {
    const named = (text: string) => characterSlips(text, 'text').map(({ what }) => what);
    expect(named('a\u200Bb')).toEqual(['zero width space (U+200B)']);
    expect(named('a\u202Eb')).toEqual(['direction override (U+202E)']);
    expect(named('a\u0003b')).toEqual(['control character (U+0003)']);
    expect(named('a\tb')).toEqual(['tab (U+0009)']);
  });

  it('leaves a word of two scripts to a person where it is not clear which is meant', () => {
    const [slip] = characterSlips('Pоссия', 'text');
    expect(slip).toMatchObject({ start: 0, end: 6 });
    expect(slip).not.toHaveProperty('better');
  });

  it('leaves code as it is, but for control characters', () => {
    expect(meantText('a\u200Bb\tc ⼀ \u202Ed\u0007', 'code')).toBe('a\u200Bb\tc ⼀ d');
  });

  it('leaves tabs to those who read YAML', () => {
    expect(meantText('a:\tb\u200B', 'yaml')).toBe('a:\tb');
  });
});

describe('yearZeros', () => {
  it.each([
    ['二零二五年', '二〇二五年'],
    ['一九八零年到二零零零年', '一九八〇年到二〇〇〇年'],
    ['一百零五年，三零五室，八零后，二零二五公里，一千零二十五年', ''],
  ])('%s', (typed, meant) => {
    const mended = yearZeroSlips(typed, 'zh').reduceRight(
      (text, { start, end, better = '' }) => text.slice(0, start) + better + text.slice(end),
      typed,
    );
    expect(mended).toBe(meant || typed);
  });
});

describe('unusable', () => {
  it.each(['Logo \uE001 hier', '\u{F0000}', 'a \u0301b', '\u0378'])('%j', (text) => {
    expect(unusableSlips(text, 'de')).toMatchObject([{ start: expect.any(Number) }]);
    expect(unusableSlips(text, 'de')[0]).not.toHaveProperty('better');
  });

  it.each(['ä x\u0323 葛\u{E0100} 👩🏽 3️⃣ ◌\u0308 न\u093F 𰻝 \u{2EBF0}', 'Straße'])(
    'is nothing in %j',
    (text) => {
      expect(unusableSlips(text, 'de')).toEqual([]);
    },
  );
});
