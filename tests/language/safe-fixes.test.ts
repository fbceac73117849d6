import { describe, expect, it } from 'vitest';
import * as typography from '@/lib/language/typography';
import { standardHanzi } from '@/lib/language/typography/traditional';
import type { Locale } from '@/lib/model';

const {
  dashSlips,
  ellipsisSlips,
  letterWidthSlips,
  punctuationWidthSlips,
  quoteFinder,
  spaceSlips,
  traditionalSlips,
  unitSlips,
} = typography;

/** The text after every finder has mended what it can, until nothing is left to mend. */
function mended(text: string, locale: Locale): string {
  let now = text;
  for (let round = 0; round < 5; round++) {
    const before = now;
    for (const find of [
      dashSlips,
      ellipsisSlips,
      letterWidthSlips,
      punctuationWidthSlips,
      spaceSlips,
      traditionalSlips,
      unitSlips,
    ]) {
      now = apply(now, find(now, locale));
    }
    now = apply(now, quoteFinder([now], locale)(now));
    if (now === before) return now;
  }
  throw new Error(`no end: ${text}`);
}

function apply(text: string, slips: typography.Slip[]): string {
  return slips.reduceRight(
    (so, { start, end, better }) =>
      better === undefined ? so : so.slice(0, start) + better + so.slice(end),
    text,
  );
}

const LEFT: Record<Locale, string[]> = {
  de: [
    'S. 3-5, 10-20 Prozent, A-Z, 1-2-fach, 24/7, die 90er-Jahre, A4-Blatt',
    'Tel. 030-1990-2000, 0171-1234567, ISBN 978-3-16-148410-0, 2025-07-28, CVE-2021-2034',
    'Aktenzeichen 2024-1999, Version 2.0.1-beta, RFC 2119-1',
    'Das Spiel endete 3:2, um 12:30 Uhr, im Format 16:9, im Maßstab 1 : 100 und 3 : 2',
    'Nord- und Süddeutschland, -fach, Ein- und Ausgang, der 3-jährige, Make-or-Buy',
    'von 10 - 20 und 5 - 3 = 2, a - b, von A - Z',
    'Er ist 5\'10" groß, ein 27"-Monitor und ein 24"-Monitor, 12° 30\' 15", Cages 4\'33"',
    'Ein 27”-Monitor, 30′ und 15″',
    'Das geht’s, Andrea’s Imbiss, ’68, rock ’n’ roll, Hans’ Haus',
    '„Er sagte ‚ja‘ und ging.“ Ja, sagte er',
    'Das Zitat beginnt "hier und endet nie',
    'A="b" und c=\'d',
    'Zeile… und … so […? ',
    'Inhalt.......... 5 und Bitte ausfüllen: ........',
    'cd ../../x und foo/.../bar und 1...5 und a..b',
    'npm run check -- --fix, git checkout --force, rm -rf, i--, x-- ',
    'mail@example.org, #Hashtag-Wort, @name_x, Node.js, C++, .NET, z. B. CO₂, H₂O, 2,4-D',
    'ein (—) und [ ] und ( ) und f(x)',
    '1.000,50 und 3,14 und 1 000 und 12.30',
    '50%ige, 100%-Tochter, 10cm-Stück, 20km-Lauf, 50%20, 5%d, 35mm-Film, H20kg, 10 °C, -5 °C',
    'u. a., u. v. m., usw., Dr. med., Haus, Hof',
    'Smiley :) und ;-) und :D',
    'Qapla`, Cafe´, l’Hôpital, O’Neill, D’Artagnan',
    'Mykola\u02BCiv und Hawai\u02BBi',
    '1914–1918, Berlin–Hamburg, Wort – Wort',
    'Der Preis: 5 EUR/kg; 3 %; 20 °C; § 5',
  ],
  zh: [
    '北京–上海、北京—上海、周一–周五、京－沪',
    '首页 - 新闻',
    '用--fix选项、使用 --fix 选项、参数--force、变量i--、2--3',
    '时间12:30，比分3:2，屏幕16:9，价格1,000元，版本2.5，圆周率3.14，10-20人',
    '列夫.托尔斯泰、示例.中国',
    '他说“Hello, world!”，“Hello” world。',
    '“Well”, he said, “word — word”，the boys’ room。',
    '第一章......5，目录..........12',
    '苹果 香蕉 梨 葡萄',
    '#杭州 今天天气，@小明 你好，＃话题 内容',
    '张　三',
    '27"和24"显示器、5\'10"、12°30\'15"',
    "Don't、O'Neill、rock 'n' roll",
    '他说“她说「好」了”。',
    '好:)好:D好:-)',
    'C:盘、a@b.cn',
    'f(x)、Yahoo!的、C++、Node.js',
    '乾隆、乾坤、著名、瞭望、宫商角徵羽、樊於期、迺、赵喆、李堃、淼、昇、剋、幺麽、祕鲁、甦、皇后、么、藉口、钱锺书、朱镕基',
    '其餘、鍾先生、朱鎔基',
    '他说……然后——走了',
    '“好”、‘不好’、《书》',
  ],
};

const CHANGED: Record<Locale, [typed: string, mended: string][]> = {
  de: [
    ['Das Ende - und mehr, 1914-1918', 'Das Ende – und mehr, 1914–1918'],
    ['Titel - 3 Fragen', 'Titel – 3 Fragen'],
    ['Er sagte - "ja" - und ging', 'Er sagte – „ja“ – und ging'],
    ['Er sagte "ja". Ein 27"-Monitor', 'Er sagte „ja“. Ein 27"-Monitor'],
    ["'Faust' und 'Egmont'", '‚Faust‘ und ‚Egmont‘'],
    [
      "Wie geht's? '68, '68er, rock 'n' roll, 's war, 'raus, 90'er",
      'Wie geht’s? ’68, ’68er, rock ’n’ roll, ’s war, ’raus, 90’er',
    ],
    ["Er rief 'raus' und ging", 'Er rief ‚raus‘ und ging'],
    ['Andrea´s und geht`s', 'Andrea’s und geht’s'],
    ['Und... so [...] "..." ', 'Und… so […] „…“ '],
    ['Haus,Hof ; Garten !', 'Haus, Hof; Garten!'],
    ['z.B. u.a.m. d.h. i.d.R.', 'z. B. u. a. m. d. h. i. d. R.'],
    ['50% von 20km bei 20° C', '50 % von 20 km bei 20 °C'],
    ['Er sagte "erst "dann" so" und ging', 'Er sagte „erst "dann" so“ und ging'],
    ['("so") und ["so"]', '(„so“) und [„so“]'],
  ],
  zh: [
    ['他终于来了--没有人知道', '他终于来了——没有人知道'],
    ['他来了–没有人知道', '他来了——没有人知道'],
    ['他说:"好,是的."', '他说：“好，是的。”'],
    ['今天 天气 , 很好 !', '今天天气，很好！'],
    ['用 Python 写,占 50 %', '用Python写，占50%'],
    ['　　他说。　　她说', '他说。她说'],
    ['公司(化名)和克莱芒(Clément)', '公司（化名）和克莱芒（Clément）'],
    ['然后...他走了', '然后……他走了'],
    ['「好」和“不好”与“也行”', '“好”和“不好”与“也行”'],
    ['這個國家後來發展乾淨', '这个国家后来发展乾净'],
    ['什麼裡面，麵條，頭髮，臺灣', '什么里面，面条，头发，台湾'],
  ],
};

describe.each(['de', 'zh'] as const)('%s', (locale) => {
  it.each(LEFT[locale])('leaves %s', (text) => expect(mended(text, locale)).toBe(text));
  it.each(CHANGED[locale])('mends %s', (typed, right) => {
    expect(mended(typed, locale)).toBe(right);
  });
});

describe('the table of standard hanzi', () => {
  it('has 8,105, none of them a compatibility form', () => {
    expect(standardHanzi.size).toBe(8105);
    const hanzi = [...standardHanzi];
    expect(
      hanzi.every((one) => /^\p{Script=Han}$/u.test(one) && one.normalize('NFKC') === one),
    ).toBe(true);
  });

  it('finds none of its own', () => {
    expect(traditionalSlips([...standardHanzi].join(''), 'zh')).toEqual([]);
  });

  it.each([...'國學龍東車門馬長書畫體為麼裡後發'])('does not hold %s', (hanzi) => {
    expect(standardHanzi.has(hanzi)).toBe(false);
    expect(traditionalSlips(hanzi, 'zh')).toHaveLength(1);
  });

  it.each([...'𠮷堺峠凪込﨑'])('leaves %s, for which there is no standard form', (hanzi) => {
    expect(traditionalSlips(hanzi, 'zh')).toEqual([]);
  });
});
