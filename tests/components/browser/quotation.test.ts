// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clean } from '@/components/browser/quotation/clean';
import { nested } from '@/components/browser/quotation/nested';

describe('quotation marks within quotation marks', () => {
  it.each([
    ['de', 'Er nennt es „offen“.', 'Er nennt es ‚offen‘.'],
    ['de', '„Sie sagte: ‚Nein.‘“', '‚Sie sagte: „Nein.“‘'],
    ['de', 'Huang’s »Buch« und das 90’er-Jahr', 'Huang’s »Buch« und das 90’er-Jahr'],
    ['zh', '他说“好”。', '他说‘好’。'],
    ['zh', '“他说‘好’AI公司。”', '‘他说“好”AI公司。’'],
    ['zh', 'DeepSeek’s模型', 'DeepSeek’s模型'],
  ])('%s: %s', (locale, text, expected) => {
    expect(nested(text, locale)).toBe(expected);
  });
});

describe('a copy of the page', () => {
  const cleaned = (html: string, without = '.notes') => {
    const copy = document.createElement('div');
    copy.innerHTML = html;
    clean(copy, without);
    return copy.innerHTML;
  };

  it('loses what the edition adds', () => {
    const html =
      '<a class="number" href="#p1"><span>1</span></a><div class="blocks"><p><span data-s="0" ' +
      'class="lit" tabindex="-1">Ein <span class="term">Wort<button type="button"></button></span>' +
      '.</span><sup><a href="#note-1" id="mark-1" role="doc-noteref" aria-label="Anmerkung 1">1</a></sup></p></div>' +
      '<div class="notes"><aside class="note" id="note-1">Note</aside></div>';
    expect(cleaned(html)).toBe('<div><p>Ein Wort.</p></div>');
  });

  it('keeps languages, emphasis, lists and whole addresses', () => {
    const html = '<ul><li><em>a</em> <span lang="zh-Hans">甲</span></li></ul><a href="/de/">b</a>';
    expect(cleaned(html)).toBe(html.replace('/de/', 'http://localhost:3000/de/'));
  });
});
