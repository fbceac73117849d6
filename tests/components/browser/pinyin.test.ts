// @vitest-environment jsdom
import { expect, it, test } from 'vitest';
import { annotate, isRead, removeReadings } from '@/components/browser/pinyin/annotate';
import { parseReadings, placesOf } from '@/components/browser/pinyin/readings';

const element = (html: string) => {
  const text = document.createElement('div');
  text.innerHTML = html;
  return text;
};
/** Words with what is set over them. */
const told = (text: Element) =>
  [...text.querySelectorAll('ruby.reading')].map((ruby) => {
    const { pinyin, sure } = ruby.querySelector('rt')?.dataset ?? {};
    return `${ruby.textContent}${sure === undefined ? '~' : '='}${pinyin}`;
  });

it.each([
  ['<p>杭州是城市。</p>', '杭州=Hángzhōu 是~shì 城市~chéngshì'],
  [
    '<p>在\u2060<a href="#a">杭\u2060州</a>，<b>是</b>城市</p>',
    '杭州=Hángzhōu 是~shì 城市~chéngshì',
  ],
])('sets readings over the words of %s', (html, line) => {
  const text = element(html);
  const words = text.textContent;
  annotate(text, line);
  const expected = html.includes('杭\u2060州')
    ? ['杭\u2060州=Hángzhōu', '是~shì', '城市~chéngshì']
    : ['杭州=Hángzhōu', '是~shì', '城市~chéngshì'];
  expect(told(text)).toEqual(expected);
  expect(text.textContent).toBe(words);
  removeReadings(text);
  expect(text.innerHTML).toBe(html);
});

it('leaves readings of the author, code and what is opened in a text alone, and counts them', () => {
  const text = element(
    '<p><ruby>的<rt>dí</rt></ruby>确的<code>的</code>的</p><div class="counterpart"><p>的</p></div>',
  );
  annotate(text, '的~a 确~b 的~c 的~d 的~e');
  expect(told(text)).toEqual(['确~b', '的~c', '的~e']);
});

it('leaves out a word that markup cuts', () => {
  const text = element('<p>城<b>市</b>是</p>');
  annotate(text, '城市~chéngshì 是~shì');
  expect(told(text)).toEqual(['是~shì']);
});

it('sets rare hanzi of two units', () => {
  const text = element('<p>𠮷野家</p>');
  annotate(text, '𠮷~jí 野家~yějiā');
  expect(told(text)).toEqual(['𠮷~jí', '野家~yějiā']);
});

test('what has changed since is left out, and the rest found again', () => {
  expect(placesOf('新的城市', parseReadings('旧~jiù 城市~chéngshì'))).toMatchObject([{ at: 2 }]);
  expect(placesOf(`${'的'.repeat(60)}城`, parseReadings('城~chéng'))).toEqual([]);
});

test.each(['', ' ', '~', 'abc', '=x', '杭~'])('%j says no reading', (line) => {
  expect(parseReadings(line)).toEqual([]);
});

test('only hanzi of the text itself count', () => {
  expect(isRead(element('Text<div class="counterpart">的</div>'))).toBe(false);
  expect(isRead(element('Text 的'))).toBe(true);
});
