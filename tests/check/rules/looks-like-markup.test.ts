import { describe, expect, it, test } from 'vitest';
import { looksLikeMarkup } from '@/lib/check/rules/looks-like-markup';
import { collectionOf } from '../collection';

const found = (locale: 'de' | 'zh', text: string) =>
  looksLikeMarkup
    .check(collectionOf({ [locale]: [text] }))
    .map(({ message }) => /^Unexpected `(.*)` that looks like markup/s.exec(message)?.[1]);

describe('bold type without its other end', () => {
  test.each([
    ['de', 'Ein **fettes Wort.', 1],
    ['zh', '昨天王**来了。', 0],
    ['zh', '每一座，**都需要自己的堰。', 1],
    ['zh', '都需要自己的**堰**。', 0],
    ['zh', '价格**。', 0],
    ['de', 'Der Preis** gilt.', 0],
  ] as const)('%s: %s', (locale, text, count) => {
    expect(found(locale, text)).toEqual(Array.from({ length: count }, () => '**'));
  });
});

describe('markup of others', () => {
  test.each([
    ['Wort^[Notiz] da', ['^[Notiz]']],
    ['Wort[^a b] da', ['[^a b]']],
    ['Ein ==Wort== da', ['==Wort==']],
    ['Ein Absatz {#kapitel}', ['{#kapitel}']],
    ['[Text]{.klasse} da', ['{.klasse}']],
    ['{お茶|ちゃ} da', ['{お茶|ちゃ}']],
    ['{Wort|Lesung} da', ['{Wort|Lesung}']],
    ['｛湖｜hú｝ da', ['｛湖｜hú｝']],
    ['H~2~O und x^2^', ['~2~', '^2^']],
    ['Ein ++neues++ Wort', ['++neues++']],
    [':::note\nText\n:::', [':::note', ':::']],
    ['!!! note "Titel"', ['!!! note']],
    ['> [!NOTE] Text', ['[!NOTE]']],
    ['Siehe [[Seite]] und ![[bild.png]]', ['[[Seite]]', '![[bild.png]]']],
    ['{{< video x >}} und {% if x %}', ['{{< video x >}}', '{% if x %}']],
    ['Mit $x^2$ und $$a+b$$ da', ['$$a+b$$', '$x^2$']],
    ['Mit \\(x^2\\) und \\[a=b\\] da', ['(x^2)', '[a=b]']],
    ['Gut :smile: so', [':smile:']],
    ['[TOC]', ['[TOC]']],
    ['Ein ||||| da', ['|||||']],
    ['| a | b |\n| c | d |', ['| a | b | | c | d |']],
    ['Ein //kursives// Wort', ['//kursives//']],
    ['<<<<<<< HEAD', ['<<<<<<<']],
    ['＃＃ 今天', ['＃＃']],
    ['驳船。［^1］想看', ['［^1］']],
    ['驳船。【^a】想看', ['【^a】']],
    ['[Text](https://x.org', ['[Text](https://x.org']],
    ['[Text](mit Leerzeichen)', ['[Text](mit Leerzeichen)']],
    ['[Text] (https://x.org)', ['[Text] (https://x.org)']],
    ['Ein ![Bild][b] da', ['![Bild][b]']],
    ['Ein [Wort][ziel] da', ['[Wort][ziel]']],
    ['Ein ** fettes ** Wort', ['** fettes **']],
    ['Ein **fettes ** Wort', ['**fettes **']],
    ['Ein **fettes Wort', ['**']],
    ['Laut *Der Spiegel*s Titel', ['*Der Spiegel*s']],
    ['Ein [b]fettes[/b] Wort', ['[b]fettes[/b]']],
    ['h2. Titel', ['h2.']],
    ['== Titel ==', ['==']],
    ["Ein '''fettes''' Wort", ["'''fettes'''"]],
    ['.. note:: Text', ['.. note::']],
    ['image::bild.png[Bild]', ['image::bild.png[Bild]']],
    ['Ein \\footnote{Text} da', ['\\footnote{Text}']],
    ['Ein {++neu++} da', ['{++neu++}']],
    ['title: Etwas', ['title:']],
    ['##Titel', ['##']],
    ['• Milch', ['•']],
    ['Fehler! Textmarke nicht definiert. Ja', ['Fehler! Textmarke nicht definiert']],
    ['Ein `Wort da', ['`']],
    ['Ein Un*fass*bar da', ['n*fass*']],
    ['Ein *a*b und so', ['*a*b']],
    ['Ein Haupt*bahnhof* da', ['t*bahnhof*']],
    ['Ein&nbsp und mehr', ['&nbsp']],
    ['| A | B |\n|---|---|\n| ==x== | 2 |', ['==x==']],
    ['## Ein ==Wort==', ['==Wort==']],
    ['- Ein ==Wort==', ['==Wort==']],
    ['Text[^1]\n\n[^1]: Ein ==Wort==', ['==Wort==']],
  ])('%j', (text, expected) => {
    expect(found('de', text)).toEqual(expected);
  });

  test.each([
    ['一个^[注]词', ['^[注]']],
    ['{お茶|ちゃ}好', ['{お茶|ちゃ}']],
    ['这是__重点__。', ['__重点__']],
    ['这是_重点_的', ['_重点_']],
    ['这是** 重点 **的', ['** 重点 **']],
    ['他说，**重点是这个。', ['**']],
    ['[文字]（/zh/a/）', ['[文字]（/zh/a/）']],
    ['错误！未定义书签。', ['错误！未定义书签']],
    ['＃标题', ['＃']],
  ])('%j', (text, expected) => {
    expect(found('zh', text)).toEqual(expected);
  });
});

describe('prose that only looks similar', () => {
  test.each([
    '$5 und $6, US$ 5 und A$ 7, 5 $ und 6 $',
    'Um 10:30: Beginn, Verhältnis 1:2:3',
    'C++ und C++, C++, C++, x++',
    'Code `a == b` und `{#id}` und `$x$`',
    'Gut :) und :-( und :D',
    '3^2 und ^_^ und x^n',
    'So [sic] und […] und [Anm. d. Red.] und „[…]“',
    'Er schrieb [ihm] (siehe unten) und [1] und [2][3]',
    'Bürger*innen, Kund*innen*, jede*r, Preis*, 2*3*4',
    'f**k und s**t, Preis** und 3**',
    'Menge {x | x > 0} und {a, b}',
    '10~20, ~5, A~B',
    'https://x.org/a==b==c und www.x.org/__a__',
    'a // b und und/oder und http://x.org',
    "Rock ’n’ Roll und 's ist",
    'Kolleg:innen: ja',
    '3 > 2 und 1 < 2 und -> und =>',
    'Nr. #5 und #hashtag',
    '\\==x== und \\{#id} und \\[[x]]',
    '50 % + 20 % und R&D und AT&T',
    'Wort¹ und Wort²',
    'Titel: Etwas',
    'Achtung!!! Note eins',
    'Teil (a) [b] {c}',
    'snake_case_name und __init__',
    'Wert = 5, a != b',
  ])('%j', (text) => {
    expect(found('de', text)).toEqual([]);
  });

  test.each([
    '习*平，王**和李**来了',
    '138****1234',
    '他说[笑]，（注）',
    '《书》【注】',
    '好的~~谢谢',
    '10~20',
  ])('%j', (text) => {
    expect(found('zh', text)).toEqual([]);
  });

  it('is a mark of a note that is explained below', () => {
    const texts = ['Preis** und mehr', '**zzgl. Versand'];
    expect(looksLikeMarkup.check(collectionOf({ de: texts }))).toEqual([]);
  });
});
