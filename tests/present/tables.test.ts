// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseHtml, serializeHtml } from '@/lib/language/tree';
import type { Locale } from '@/lib/model';
import { prepareTables } from '@/lib/present/tables';

function prepared(html: string, locale: Locale): Document {
  const tree = parseHtml(html);
  prepareTables(tree, locale);
  return new DOMParser().parseFromString(serializeHtml(tree), 'text/html');
}

const table = (heads: string[], rows: string[][], align = '') =>
  `<table><thead><tr>${heads.map((head) => `<th${align}>${head}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td${align}>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const RIGHT = ' align="right"';

describe('tables', () => {
  it.each([
    ['de', 'Tabelle: Ort, Höhe'],
    ['zh', '表格：Ort、Höhe'],
  ] as const)('have a name and heads that say of what: %s', (locale, name) => {
    const page = prepared(table(['Ort', 'Höhe'], [['Ulm', '478']]), locale);
    expect(page.querySelector('table')?.getAttribute('aria-label')).toBe(name);
    const box = page.querySelector('.wide-table');
    expect(box?.getAttribute('tabindex')).toBe('0');
    expect(box?.getAttribute('aria-label')).toBe(name);
    expect([...page.querySelectorAll('th')].map((th) => th.scope)).toEqual(['col', 'col']);
    expect(page.querySelectorAll('td[scope]').length).toBe(0);
  });

  it('stand in one box each, also in a quotation', () => {
    const two = table(['A'], [['1']]) + table(['B'], [['2']]);
    const page = prepared(`<blockquote>${two}</blockquote>`, 'de');
    expect(page.querySelectorAll('blockquote > .wide-table > table').length).toBe(2);
    expect(page.querySelectorAll('.wide-table').length).toBe(2);
  });

  it('do not break short cells, a hanzi counting as two letters', () => {
    const cells = ['ein Wort', 'x'.repeat(21), '\u5B57'.repeat(10), '\u5B57'.repeat(11)];
    const page = prepared(table(['', '', '', ''], [cells]), 'de');
    expect([...page.querySelectorAll('td')].map((td) => td.className)).toEqual([
      'short',
      '',
      'short',
      '',
    ]);
  });

  const missing = (rows: string[][], locale: Locale, align = RIGHT) =>
    [...prepared(table(['', 'n'], rows, align), locale).querySelectorAll('td:last-child')].map(
      (td) => `${td.querySelector('span')?.className ?? ''}|${td.textContent}`,
    );

  it('set decimals below each other', () => {
    const rows = [
      ['a', '24 %'],
      ['b', '16,53 %'],
      ['c', '6,1 %'],
    ];
    expect(missing(rows, 'de')).toEqual(['lacks-2 lacks-sign|24 %', '|16,53 %', 'lacks-1|6,1 %']);
    const chinese = rows.map(([name = '', n = '']) => [name, n.replace(',', '.')]);
    expect(missing(chinese, 'zh')).toEqual([
      'lacks-2 lacks-sign|24 %',
      '|16.53 %',
      'lacks-1|6.1 %',
    ]);
  });

  it('leave columns alone that are no numbers, have no decimals or stand to the left', () => {
    const none = ['|24 %', '|16 %'];
    expect(
      missing(
        [
          ['a', '24 %'],
          ['b', '16 %'],
        ],
        'de',
      ),
    ).toEqual(none);
    expect(
      missing(
        [
          ['a', '1.000'],
          ['b', '12'],
        ],
        'de',
      ),
    ).toEqual(['|1.000', '|12']);
    expect(
      missing(
        [
          ['a', 'viel'],
          ['b', '1,5'],
        ],
        'de',
      ),
    ).toEqual(['|viel', '|1,5']);
    expect(
      missing(
        [
          ['a', '2'],
          ['b', '1,5'],
        ],
        'de',
        '',
      ),
    ).toEqual(['|2', '|1,5']);
  });
});
