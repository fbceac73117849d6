import { describe, expect, test } from 'vitest';
import { readChinese, readGerman } from './scratch';

const shown = ({ edition, diagnostics }: ReturnType<typeof readGerman>) => ({
  html: [...(edition?.blocks ?? []), ...(edition?.notes ?? [])]
    .map(({ html }) => html.replace(/\n(?=<)|(?<=>)\n/g, ''))
    .join(''),
  found: diagnostics.map(({ rule, line, column }) => `${rule} ${line - 7}:${column}`),
});

/** What is plainly prose: it stands on the page as it was typed. */
describe('prose stays prose', () => {
  test.each([
    ['Bürger*innen und Autor*innen', '<p>Bürger*innen und Autor*innen</p>'],
    ['Schüler_innen und Lehrer_innen', '<p>Schüler_innen und Lehrer_innen</p>'],
    ['Kolleg:innen, jede*r, eine*n', '<p>Kolleg:innen, jede*r, eine*n</p>'],
    ['Arzt*Ärztin und der*die', '<p>Arzt*Ärztin und der*die</p>'],
    ['Die Bürger*\ninnen und Autor*\ninnen', '<p>Die Bürger* innen und Autor* innen</p>'],
    ['Die Bürger\n*innen und Autor\n*innen', '<p>Die Bürger *innen und Autor *innen</p>'],
    ['Bürger(*)innen und Autor(*)innen', '<p>Bürger(*)innen und Autor(*)innen</p>'],
    ['Kolleg*(innen) und Autor*(innen)', '<p>Kolleg*(innen) und Autor*(innen)</p>'],
    ['## Bürger*innen und Autor*innen', '<h2>Bürger*innen und Autor*innen</h2>'],
    [
      '| Bürger*innen | Autor*innen |\n|---|---|\n| a*b | c*d |',
      '<table><thead><tr><th>Bürger*innen</th><th>Autor*innen</th></tr></thead>' +
        '<tbody><tr><td>a*b</td><td>c*d</td></tr></tbody></table>',
    ],
    [
      'Text[^1]\n\n[^1]: Bürger*innen und Autor*innen',
      '<p>Text<sup data-note="1"></sup></p>Bürger*innen und Autor*innen',
    ],
    ['2*3*4, a*b und c*d, 5 * 3 * 2, 2**3**4', '<p>2*3*4, a*b und c*d, 5 * 3 * 2, 2**3**4</p>'],
    ['(a)*(b)*(c)', '<p>(a)*(b)*(c)</p>'],
    ['Preis* und Lohn*, *zzgl. MwSt.', '<p>Preis* und Lohn*, *zzgl. MwSt.</p>'],
    ['Preis*\n\n* zzgl. MwSt.', '<p>Preis*</p><p>* zzgl. MwSt.</p>'],
    ['Anna M.* kam.\n\n* Name geändert', '<p>Anna M.* kam.</p><p>* Name geändert</p>'],
    ['*Sie* und Ben*.\n\nJa.\n\n* Name', '<p><em>Sie</em> und Ben*.</p><p>Ja.</p><p>* Name</p>'],
    ['A* und B**\n\n* Eins\n** Zwei', '<p>A* und B**</p><p>* Eins ** Zwei</p>'],
    ['*Sie* kam.\n\n* Punkt', '<p><em>Sie</em> kam.</p><ul><li>Punkt</li></ul>'],
    ['* 12. Mai 1950 in Berlin', '<p>* 12. Mai 1950 in Berlin</p>'],
    ['snake_case_name und ein_e', '<p>snake_case_name und ein_e</p>'],
    ['__init__ und __init__.py', '<p>__init__ und __init__.py</p>'],
    ['10~20~30 und ~5', '<p>10~20~30 und ~5</p>'],
    ['f**k und s**t', '<p>f**k und s**t</p>'],
    ['Passwort **** und ab***cd, ef***gh', '<p>Passwort **** und ab***cd, ef***gh</p>'],
    ['Das Zeichen „*“ und „**“ und „*“', '<p>Das Zeichen „*“ und „**“ und „*“</p>'],
    ['*.txt und b.*', '<p>*.txt und b.*</p>'],
    ['(*_*) und (*_*)', '<p>(*_*) und (*_*)</p>'],
    ['1. Mai 1886 A.\n3. Oktober 1990 B.', '<p>1. Mai 1886 A. 3. Oktober 1990 B.</p>'],
    ['1. Mai 1886 A.\n\n3. Oktober 1990 B.', '<p>1. Mai 1886 A.</p><p>3. Oktober 1990 B.</p>'],
    ['1. 1. 2000 war ein Samstag', '<p>1. 1. 2000 war ein Samstag</p>'],
    ['1. 5. 1990: A\n2. 10. 1990: B', '<p>1. 5. 1990: A 2. 10. 1990: B</p>'],
    ['Siehe [https://example.org/a].', '<p>Siehe [https://example.org/a].</p>'],
    [
      'Er [der Minister schrieb an info@example.org.',
      '<p>Er [der Minister schrieb an info@example.org.</p>',
    ],
    ['1. Mai: A\n2. Juni: B', '<p>1. Mai: A 2. Juni: B</p>'],
    ['Das war am\n1. Mai in Chicago', '<p>Das war am 1. Mai in Chicago</p>'],
    ['1. FC Köln gewann', '<p>1. FC Köln gewann</p>'],
    ['2. Weltkrieg', '<p>2. Weltkrieg</p>'],
    ['20. Jahrhundert', '<p>20. Jahrhundert</p>'],
    ['1986. Das Jahr', '<p>1986. Das Jahr</p>'],
    ['2) Zweitens', '<p>2) Zweitens</p>'],
    ['1. Eins am\n18. November\n2. Zwei', '<ol><li>Eins am 18. November</li><li>Zwei</li></ol>'],
    ['Das Ende kam\n- wie immer - zu spät', '<p>Das Ende kam - wie immer - zu spät</p>'],
    ['Umsatz\n> 5 Millionen', '<p>Umsatz > 5 Millionen</p>'],
    ['#1 der Liste\n#2 auch', '<p>#1 der Liste #2 auch</p>'],
    ['<3 und x < y', '<p>&#x3C;3 und x &#x3C; y</p>'],
    ['AT&T; und R&D', '<p>AT&#x26;T; und R&#x26;D</p>'],
    ['A | B\nC | D', '<p>A | B C | D</p>'],
    ['12345678901. x', '<p>12345678901. x</p>'],
    ['C:\\Temp und `C:\\!` und C:\\\\_x', '<p>C:\\Temp und <code>C:\\!</code> und C:\\_x</p>'],
  ])('%j', (body, html) => {
    expect(shown(readGerman(`${body}\n`))).toEqual({ html, found: [] });
  });

  test.each([
    ['张*和李*来了。', '<p>张*和李*来了。</p>'],
    ['王**和李**来了。', '<p>王**和李**来了。</p>'],
    ['习*平。', '<p>习*平。</p>'],
    ['138****1234和139****5678', '<p>138****1234和139****5678</p>'],
    ['1、第一\n2、第二', '<p>1、第一2、第二</p>'],
    ['＊注 １．第一 －二', '<p>＊注 １．第一 －二</p>'],
    ['在\n1. Mai 那天', '<p>在1. Mai 那天</p>'],
    ['2. 第二', '<p>2. 第二</p>'],
  ])('%j', (body, html) => {
    expect(shown(readChinese(`${body}\n`))).toEqual({ html, found: [] });
  });
});

describe('markup stays markup', () => {
  test.each([
    [
      '*sehr* Bürger*innen und *wirklich*',
      '<p><em>sehr</em> Bürger*innen und <em>wirklich</em></p>',
    ],
    [
      '**Bürger*innen** und *Autor*innen*',
      '<p><strong>Bürger*innen</strong> und <em>Autor*innen</em></p>',
    ],
    ['Max (* 12. Mai 1950) und *so*', '<p>Max (* 12. Mai 1950) und <em>so</em></p>'],
    ['(*sehr*) und (**so**)', '<p>(<em>sehr</em>) und (<strong>so</strong>)</p>'],
    ['[Bürger*innen](https://x.org/a*b)', '<p><a href="https://x.org/a*b">Bürger*innen</a></p>'],
    ['1. eins\n2. zwei', '<ol><li>eins</li><li>zwei</li></ol>'],
    ['1. Januar\n2. Februar', '<ol><li>Januar</li><li>Februar</li></ol>'],
    [
      '1. eins\n\nText\n\n2. zwei',
      '<ol><li>eins</li></ol><p>Text</p><ol start="2"><li>zwei</li></ol>',
    ],
    ['Wir kaufen:\n- Milch', '<p>Wir kaufen:</p><ul><li>Milch</li></ul>'],
    ['Wir kaufen\n- Milch\n- Brot', '<p>Wir kaufen</p><ul><li>Milch</li><li>Brot</li></ul>'],
    ['> a\n> b', '<blockquote><p>a b</p></blockquote>'],
    ['- > a\n  > b', '<ul><li><blockquote><p>a b</p></blockquote></li></ul>'],
    ['* * *', '<hr>'],
  ])('%j', (body, html) => {
    expect(shown(readGerman(`${body}\n`))).toEqual({ html, found: [] });
  });

  test.each([
    ['这是*强调*的。', '<p>这是<em>强调</em>的。</p>'],
    ['*甲*，*乙*', '<p><em>甲</em>，<em>乙</em></p>'],
    ['1. 五一\n2. 十一', '<ol><li>五一</li><li>十一</li></ol>'],
  ])('%j', (body, html) => {
    expect(shown(readChinese(`${body}\n`))).toEqual({ html, found: [] });
  });
});

describe('what may be either is an error', () => {
  test.each([
    ['1. a\n1. b', 'list-number 2:1'],
    ['1. a\n3. b', 'list-number 2:1'],
    ['007. Bond\n008. Blofeld', 'list-number 1:1'],
    ['Das Ende kam\n- wie immer', 'list-form 2:1'],
    ['Wort\n+ 5 Prozent', 'list-form 2:1'],
    ['Siehe Nr.\n1. Teil', 'list-form 2:1'],
    ['Er sagte\n> gut', 'quote-form 2:1'],
    ['> Zitat\nText danach', 'quote-form 2:1'],
    ['> > a\n> b', 'quote-form 2:1'],
    ['Text\n---', 'heading-form 2:1'],
    ['Text\n===', 'heading-form 2:1'],
    ['Text\n# 1 der Liste', 'heading-level 2:1'],
    ['    Das ist ein Absatz.', 'code-indent 1:1'],
    ['\tNoch ein Absatz hier', 'code-indent 1:1'],
    ['Ja.\n\n[1]: Buch', 'definition 3:1'],
    ['[a]\n\n[a]: https://x.org\n[a]: https://y.org', 'definition 4:1'],
    ['[a]: https://x.org\n"Titel da"\n\n[a]', 'definition 1:1'],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'table-form 3:9'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\nText', 'table-form 4:1'],
    ['```js title=x\na\n```', 'code-fence 1:1'],
    ['Ja C:\\_temp\\x', 'text-lost 1:4'],
    ['\\\\server\\x', 'text-lost 1:1'],
    ['„https://example.org“ so', 'link-form 1:2'],
    ['[Anmerkung](Klammer)', 'link-dead 1:1'],
    ['Ein <wort> hier', 'raw-html 1:5'],
  ])('%j', (body, found) => {
    expect(shown(readGerman(`${body}\n`)).found).toEqual([found]);
  });

  test.each([
    '    Hauptstraße 5\n    12345 Berlin',
    '    Die Tage\n    vergehen',
    '    Anna Schmidt, Bern',
    '\tMit freundlichen Grüßen',
  ])('four spaces before verses and addresses: %j', (body) => {
    expect(shown(readGerman(`${body}\n`)).found).toEqual(['code-indent 1:1']);
  });

  test.each(['    eins\n    zwei', '    const Ort = 5;', '    foo(Bar, Baz)', '    ls -l Ordner'])(
    'what is code may be set in by four spaces: %j',
    (body) => expect(shown(readGerman(`${body}\n`)).found).toEqual([]),
  );

  test('the same number before every item is a hint, another order an error', () => {
    const severity = (body: string) =>
      readGerman(body).diagnostics.map((one) => `${one.rule} ${one.severity}`);
    expect(severity('1. a\n1. b\n1. c\n')).toEqual(['list-number hint']);
    expect(severity('1) a\n1) b\n')).toEqual(['list-number hint']);
    expect(severity('1. a\n1. b\n2. c\n')).toEqual(['list-number error']);
    expect(severity('5. a\n5. b\n')).toEqual(['list-number error']);
  });

  test.each([
    '- Obst\n  - Apfel',
    '1. Obst\n   - Apfel\n2. Brot',
    '- Obst\n  1. Apfel',
    '- A\n  - B\n    - C\n- D',
    '> - Obst\n>   - Apfel',
  ])('a list within an item needs no empty line: %j', (body) => {
    expect(shown(readGerman(`${body}\n`)).found).toEqual([]);
  });

  test('four spaces before a Chinese paragraph', () => {
    const { diagnostics } = readChinese('    中文缩进段落\n');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['code-indent']);
  });
});
