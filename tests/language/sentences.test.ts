import { describe, expect, it } from 'vitest';
import { sentences } from '@/lib/language/sentences';
import type { Locale } from '@/lib/model';

const split = (text: string, locale: Locale) =>
  sentences(text, locale).map(({ start, end }) => text.slice(start, end));

/** Sentences are separated by a bar; the text is what remains without the bars. */
function expectSplit(marked: string, locale: Locale, gap = locale === 'de' ? ' ' : '') {
  const parts = marked.split('|');
  expect(split(parts.join(gap), locale)).toEqual(parts);
}

describe('German sentences', () => {
  it.each([
    [
      'abbreviations that go on',
      'Das gilt z. B. Hamburg, d. h. im Norden.|Vgl. Abb. 3 und Kap. 2.',
    ],
    ['abbreviations without spaces', 'Das gilt z.B. Hamburg.|Es kamen u.a. Gäste.'],
    ['titles and initials', 'Gestern kam Dr. Meier mit Prof. J. S. Bach.|Beide gingen.'],
    ['dates and ordinals', 'Am 24. Januar begann der 19. Parteitag.|Am 5. 3. 2020 endete er.'],
    ['numbers', 'Es kostet 3,5 Mio. Euro.|Er bekam 3 Mio. Euro.|Danach waren es 12.|Das reichte.'],
    ['years', 'So war es im Jahr 2018.|Präsident Müller schwieg.'],
    ['Roman numerals', 'Kaiser Wilhelm II. Enkel kam.|Das war Ludwig XIV.|Der König lachte.'],
    ['abbreviations at the end', 'Er verkaufte Äpfel, Birnen usw.|Das lief gut.'],
    ['ellipses', 'Und dann … Stille.|Ich weiß nicht...|Vielleicht doch.'],
    ['quotations', '„Wirklich?“, fragte er.|„Ja!“|Sie lachte.|Er sagte: „Gut.“|Dann ging er.'],
    ['quotations that go on', '„Komm. Geh. Bleib.“, sagte er und blieb.|Sie nicht.'],
    ['quotations in quotations', '„Er rief: ‚Halt! Wer da?‘, und ich stand.“|Das war alles.'],
    ['guillemets', '»Nein!«, rief sie.|»Doch.«|Sie ging.'],
    ['brackets', 'Er kam (wirklich!) zu spät.|(Niemand merkte es.)|Sie auch.'],
    ['questions and exclamations', 'Wer? Sie?!'.replace('? S', '?|S')],
    ['headings with a number', '1. Einleitung und Überblick'],
  ])('%s', (_, marked) => expectSplit(marked, 'de'));
});

describe('Chinese sentences', () => {
  it.each([
    ['stops', '他来了。|她呢？|不知道！'],
    ['a quotation that goes on', '他说：“真的？”然后走了。|没有人知道。'],
    ['several in a quotation that goes on', '他喊着“来！来！快来！”的口号。|大家都笑了。'],
    ['speech tags', '“我不去。”他说。|“真的？”妈妈问，“为什么？”'],
    ['a quotation that ends', '他说：“我不去。”|我没有回答。'],
    ['adjacent quotations', '“我……”|“你怎么了？”|他走了。'],
    ['nested quotations', '“他说：‘你走吧！’然后就哭了。”|我没有回答。'],
    ['titles of works', '他看了《你好，李焕英！》三遍。|他还看了《谁？》。'],
    ['brackets', '他走了（真的！）。|（没有人看见。）|她也走了。'],
    ['ellipses', '他走了……然后又回来了。|真奇怪。'],
    ['numbers and addresses', '价格是3.5万元。|见https://example.org/?a=b。'],
    ['Latin stops', '为什么?|因为如此!|好。'],
  ])('%s', (_, marked) => expectSplit(marked, 'zh'));
});

describe('sentences in general', () => {
  it('end at every line break', () => {
    expect(split('erstens\nzweitens\n', 'de')).toEqual(['erstens', 'zweitens']);
    expect(split('第一\n第二。第三', 'zh')).toEqual(['第一', '第二。', '第三']);
  });

  it('are trimmed ranges of the text, none for white space', () => {
    expect(sentences('  Eins.  Zwei. ', 'de')).toEqual([
      { start: 2, end: 7 },
      { start: 9, end: 14 },
    ]);
    expect(sentences(' \n\n ', 'zh')).toEqual([]);
  });

  it('bear quotations that are never closed', () => {
    expectSplit('Er sagte: „Das war es.|Sie ging.|Er blieb.', 'de');
    expectSplit('他说：“就这样。|她走了。|他留下。', 'zh');
  });
});
