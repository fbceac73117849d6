import { describe, expect, test } from 'vitest';
import { ORIGINAL, readFiles, readGerman } from './scratch';

const found = (body: string) =>
  readGerman(`${body}\n`).diagnostics.map(
    ({ rule, line, column, message }) => `${line - 7}:${column} ${rule} ${message}`,
  );

/** What an author typed, what is said about it, and the same with what is said done. */
describe('the cure mends the place', () => {
  test.each([
    ['2<sup>n</sup>', '1:2 raw-html Write ⁿ instead of the tags and what is between them.', '2ⁿ'],
    ['H<sub>2</sub>O', '1:2 raw-html Write ₂ instead of the tags and what is between them.', 'H₂O'],
    [
      '10<sup>−3</sup>',
      '1:3 raw-html Write ⁻³ instead of the tags and what is between them.',
      '10⁻³',
    ],
    ['5 m<sup>2</sup>.', '1:4 raw-html Write ², or [^2] where it marks a footnote.', '5 m².'],
    ['Wort<sup>[1]</sup>', '1:5 raw-html Write a footnote as [^1].', 'Wort[^1]\n\n[^1]: Note'],
    [
      'Wort<sup><a href="#fn1">1</a></sup>',
      '1:5 raw-html Write ¹, or [^1] where it marks a footnote.',
      'Wort[^1]\n\n[^1]: Note',
    ],
    [
      'Fr<sup>Ä</sup>',
      '1:3 raw-html There are no such raised letters. Remove the tags and write the text on the line.',
      'FrÄ',
    ],
    [
      '## m<sup>2</sup>',
      '1:5 raw-html Write ² instead of the tags and what is between them.',
      '## m²',
    ],
    [
      'Ja[^1]\n\n[^1]: m<sup>2</sup>',
      '3:8 raw-html Write ² instead of the tags and what is between them.',
      'Ja[^1]\n\n[^1]: m²',
    ],
    [
      'Eins<br>zwei',
      '1:5 raw-html Write a line break as a backslash at the end of the line.',
      'Eins\\\nzwei',
    ],
    [
      '- Eins<br>zwei',
      '1:7 raw-html Write a line break as a backslash at the end of the line.',
      '- Eins\\\nzwei',
    ],
    ['Eins<br>', '1:5 raw-html There is no line to break here. Remove this tag.', 'Eins'],
    [
      'Eins\n\n<br>\n\nzwei',
      '3:1 raw-html There is no line to break here. Remove this tag.',
      'Eins\n\nzwei',
    ],
    [
      '## Eins<br/>zwei',
      '1:8 raw-html A heading stands in one line. Remove the line break.',
      '## Eins zwei',
    ],
    [
      '| A | B |\n|---|---|\n| 1<br>2 | 3 |',
      '3:4 raw-html A cell has one line. Write a comma instead, or use two rows.',
      '| A | B |\n|---|---|\n| 1, 2 | 3 |',
    ],
    ['{湖|hú} <ruby>湖<rt>hú</rt></ruby>', '1:8 raw-html Write ruby as {汉字|hàn zì}.', '{湖|hú}'],
    ['<b>so</b> ist', '1:1 raw-html Write emphasis as *so* or **so**.', '**so** ist'],
    ['ein <code>x</code>', '1:5 raw-html Write code as `so`.', 'ein `x`'],
    ['ein <s>x</s>', '1:5 raw-html Write what is struck out as ~~so~~.', 'ein ~~x~~'],
    ['ein </b> da', '1:5 raw-html “</b>” closes nothing. Remove it.', 'ein da'],
    [
      'ein <u>x</u>',
      '1:5 raw-html There is no such type here. Write emphasis as *so*, or remove the tags.',
      'ein *x*',
    ],
    [
      '<a name="x"></a>Text',
      '1:1 raw-html Paragraphs have addresses by themselves. Remove the tags and keep the text.',
      'Text',
    ],
    [
      '<div>\n\nText\n\n</div>',
      '1:1 raw-html The site sets all texts alike. Remove the tags and keep the text.',
      'Text',
    ],
    [
      'ein <wort> da',
      '1:5 raw-html HTML is not taken over. Write Markdown, or put a backslash before “<”.',
      'ein \\<wort> da',
    ],
  ])('%j', (body, finding, mended) => {
    expect(found(body)).toEqual([finding]);
    expect(found(mended)).toEqual([]);
  });
});

describe('one fault, one finding', () => {
  test('a footnote in a footnote', () => {
    expect(found('A[^1].\n\n[^1]: Eins[^2].\n[^2]: Zwei.')).toEqual([
      '3:11 footnote-form A footnote holds no footnotes and no images. Put them into the text.',
    ]);
  });

  test('a footnote of two paragraphs that is mentioned twice', () => {
    expect(found('A[^1] B[^1].\n\n[^1]: Eins.\n\n    Zwei.')).toEqual([
      '3:1 footnote-form A footnote is one paragraph of text. Put the rest into the text.',
    ]);
  });

  test('tags by the thousand', () => {
    expect(found('<b>'.repeat(3000))).toHaveLength(3000);
    expect(found('<b>x</b>'.repeat(3000))).toHaveLength(3000);
  });
});

test.each([
  ['Ein ![a](a.svg) Bild', 'Ein Bild'],
  ['Siehe ![a](a.svg), dort ![a](a.svg).', 'Siehe, dort.'],
  ['![a](a.svg) vorn und hinten ![a](a.svg)', ' vorn und hinten'],
  ['Ein *Bild ![a](a.svg)* da', 'Ein Bild da'],
])('an image leaves one space: %j', (body, text) => {
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': `${ORIGINAL}${body}\n`,
    'content/articles/see/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  expect(diagnostics).toEqual([]);
  expect(collection.articles[0]?.editions.de?.blocks[0]?.text).toBe(text);
});
