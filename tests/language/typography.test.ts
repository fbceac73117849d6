import { describe, expect, it } from 'vitest';
import {
  dashSlips,
  ellipsisSlips,
  letterWidthSlips,
  punctuationWidthSlips,
  quoteFinder,
  type Slip,
  spaceSlips,
  traditionalSlips,
  unitSlips,
} from '@/lib/language/typography';
import type { SlipFinder } from '@/lib/language/typography/slip';
import type { Locale } from '@/lib/model';

const quotes: SlipFinder = (text, locale) => quoteFinder([text], locale)(text);

/** The text with everything mended that can be. */
function mend(text: string, slips: Slip[]): string {
  return slips.reduceRight(
    (mended, { start, end, better }) =>
      better === undefined ? mended : mended.slice(0, start) + better + mended.slice(end),
    text,
  );
}

/** Finder, locale, what is wrong, what is right. What is right must be found to be so. */
const CASES: [string, SlipFinder, Locale, [wrong: string, right: string][]][] = [
  [
    'quotes',
    quotes,
    'de',
    [
      ['Er sagte "ja".', 'Er sagte „ja“.'],
      ['"Ja", sagte er, "ich will."', '„Ja“, sagte er, „ich will.“'],
      ['Er sagte “ja”.', 'Er sagte „ja“.'],
      ['Er sagte „ja”.', 'Er sagte „ja“.'],
      ["Das war's, Hans' Haus, 'n Bier.", 'Das war’s, Hans’ Haus, ’n Bier.'],
      ["„Er las 'Faust' vor.“", '„Er las ‚Faust‘ vor.“'],
      ['»Ja«, »nein« und „vielleicht“', '»Ja«, »nein« und »vielleicht«'],
      ['("Test")', '(„Test“)'],
    ],
  ],
  [
    'quotes',
    quotes,
    'zh',
    [
      ['他说"好"。', '他说“好”。'],
      ['他说：「好」，“不好”和“也行”。', '他说：“好”，“不好”和“也行”。'],
      ['「好」和「不好」与“好”', '「好」和「不好」与「好」'],
      ["Don't的意思", "Don't的意思"],
      ['„Asphalt”', '„Asphalt”'],
    ],
  ],
  [
    'dashes',
    dashSlips,
    'de',
    [
      ['Das Ende - und mehr.', 'Das Ende – und mehr.'],
      ['Das Ende -- und mehr.', 'Das Ende – und mehr.'],
      ['Das Ende--und mehr.', 'Das Ende – und mehr.'],
      ['Das Ende — und mehr.', 'Das Ende – und mehr.'],
      ['Das Ende—und mehr.', 'Das Ende – und mehr.'],
      ['von 1990-2000', 'von 1990–2000'],
      ['Vor- und Nachteile, E-Mail, 2025-07-23', 'Vor- und Nachteile, E-Mail, 2025-07-23'],
    ],
  ],
  [
    'dashes',
    dashSlips,
    'zh',
    [
      ['他来了--没有人知道', '他来了——没有人知道'],
      ['他来了 -- 没有人知道', '他来了——没有人知道'],
      ['他来了–没有人知道', '他来了——没有人知道'],
      ['《红楼梦》—曹雪芹的作品', '《红楼梦》——曹雪芹的作品'],
      ['北京—上海，2019–2020，10-20人', '北京—上海，2019–2020，10-20人'],
    ],
  ],
  ['ellipses', ellipsisSlips, 'de', [['Und dann...', 'Und dann…']]],
  [
    'ellipses',
    ellipsisSlips,
    'zh',
    [
      ['然后...', '然后……'],
      ['然后。。。', '然后……'],
      ['然后…他走了', '然后……他走了'],
      ['然后……', '然后……'],
    ],
  ],
  [
    'spaces',
    spaceSlips,
    'de',
    [
      ['Zwei  Räume', 'Zwei Räume'],
      ['Haus , Hof', 'Haus, Hof'],
      ['Haus,Hof', 'Haus, Hof'],
      ['Halt!Wer da', 'Halt! Wer da'],
      ['( so )', '(so)'],
      ['z.B. heute, d.h. jetzt', 'z. B. heute, d. h. jetzt'],
      ['3,5 und Node.js', '3,5 und Node.js'],
      ['Satz.Ende', 'Satz.Ende'],
    ],
  ],
  [
    'spaces',
    spaceSlips,
    'zh',
    [
      ['今天 天气', '今天天气'],
      ['用 Python 写', '用Python写'],
      ['有 30 个', '有30个'],
      ['好 ，是的', '好，是的'],
      ['好， 是的', '好，是的'],
      ['第一章 开始', '第一章 开始'],
      ['Hugging Face和Claude 4', 'Hugging Face和Claude 4'],
    ],
  ],
  [
    'punctuationWidth',
    punctuationWidthSlips,
    'zh',
    [
      ['好,是的.', '好，是的。'],
      ['好, 是的', '好，是的'],
      ['DeepSeek,杭州', 'DeepSeek，杭州'],
      ['克莱芒(Clément)说', '克莱芒（Clément）说'],
      ['公司(化名)', '公司（化名）'],
      ['时间12:30，价格1,000元，版本2.5，f(x)', '时间12:30，价格1,000元，版本2.5，f(x)'],
      ['真的?', '真的？'],
      ['Yahoo!的', 'Yahoo!的'],
    ],
  ],
  ['punctuationWidth', punctuationWidthSlips, 'de', [['Ja， nein', 'Ja, nein']]],
  ['letterWidth', letterWidthSlips, 'zh', [['２０２５年ＡＩ占５０％', '2025年AI占50%']]],
  [
    'traditional',
    traditionalSlips,
    'zh',
    [
      ['這個國家', '这个国家'],
      ['乾坤、著名、瞭望', '乾坤、著名、瞭望'],
    ],
  ],
  [
    'units',
    unitSlips,
    'de',
    [
      ['50% und 3€', '50 % und 3 €'],
      ['20km, 5.000kg, 20°C', '20 km, 5.000 kg, 20 °C'],
      ['§5', '§ 5'],
      ['50%ige Lösung, 100%-Tochter, H20kg', '50%ige Lösung, 100%-Tochter, H20kg'],
    ],
  ],
  ['units', unitSlips, 'zh', [['占50 %，25 ℃', '占50%，25℃']]],
];

describe.each(CASES)('%s', (_name, finder, locale, samples) => {
  it.each(samples)(`${locale}: %s`, (wrong, right) => {
    expect(mend(wrong, finder(wrong, locale))).toBe(right);
    expect(mend(right, finder(right, locale))).toBe(right);
  });
});

describe('what only a person can tell', () => {
  it('is found without a replacement', () => {
    expect(quotes('Ein 27"-Schirm', 'de')).toMatchObject([{ start: 6, end: 7 }]);
    expect(quotes('Ein 27"-Schirm', 'de')[0]).not.toHaveProperty('better');
    expect(quotes('So nicht‘, sagte er', 'de')[0]).not.toHaveProperty('better');
    expect(spaceSlips('Das Ende.Neuer Satz', 'de')[0]).not.toHaveProperty('better');
  });
});
