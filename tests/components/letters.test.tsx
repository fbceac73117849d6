// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LetterMark, Letters, lettersByPair } from '@/components/letters';
import type { PrintedLetter } from '@/lib/model';

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
  vi.resetModules();
});

const letter: PrintedLetter = {
  id: 'a1',
  pair: 'k7f',
  language: 'zh',
  written: '2026-11-20',
  name: '\u6797',
  place: 'K\u00f6ln',
  text: '\u597d\u3002\n\u5f88\u597d\u3002\n\n\u518d\u89c1\u3002',
};
const numbers = new Map([
  ['k7f', 3],
  ['h2d', null],
]);
const show = (letters: PrintedLetter[], locale: 'de' | 'zh' = 'de') =>
  render(<Letters slug="see" letters={letters} locale={locale} numbers={numbers} />).container;

test('nothing is said of letters where there are none and nobody takes them', () => {
  expect(show([]).innerHTML).toBe('');
  expect(render(<LetterMark letters={undefined} locale="de" />).container.innerHTML).toBe('');
});

test('what was written is text and nothing else', () => {
  const text = '<img src=x onerror=alert(1)> &amp; [a](javascript:b) **c**';
  const article = within(show([{ ...letter, language: 'de', text }])).getByRole('article');
  expect(article.querySelector('p + .sides p')?.textContent).toBe(text);
  expect(article.querySelector('img, script, strong')).toBeNull();
});

test('an empty line parts paragraphs, a line end parts lines', () => {
  const paragraphs = [...show([letter]).querySelectorAll('.side p:not(.facts)')];
  expect(paragraphs.map((paragraph) => paragraph.innerHTML)).toEqual([
    '\u597d\u3002<br>\u5f88\u597d\u3002',
    '\u518d\u89c1\u3002',
  ]);
});

test('each language is marked as such, the page\u2019s first', () => {
  const translated = { ...letter, translation: 'Gut.' };
  const sides = (locale: 'de' | 'zh') =>
    [...show([translated], locale).querySelectorAll('.sides > .side')].map((side) => [
      side.className,
      side.getAttribute('lang'),
      side.querySelector('.facts')?.textContent,
    ]);
  expect(sides('de')).toEqual([
    ['side side-de', null, '\u00dcbersetzung der Redaktion'],
    ['side side-zh', 'zh-Hans', undefined],
  ]);
  cleanup();
  expect(sides('zh')).toEqual([
    ['side side-zh', null, undefined],
    ['side side-de', 'de', '\u00dcbersetzung der Redaktion'],
  ]);
});

test('a letter names its paragraph, its writer and what was done to it', () => {
  const article = within(show([{ ...letter, abridged: true, reply: { de: 'Danke.' } }]));
  expect(article.getByRole('link', { name: 'Zu Absatz 3' }).getAttribute('href')).toBe('#k7f');
  expect(article.getByText('20. November 2026').getAttribute('datetime')).toBe('2026-11-20');
  expect(article.getByText('\u6797').closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
  for (const text of ['K\u00f6ln', 'gek\u00fcrzt', 'Danke.', 'Antwort der Redaktion']) {
    expect(article.getByText(text)).toBeTruthy();
  }
});

test('one about a heading says so, one about the whole text nothing', () => {
  const { pair: _, ...whole } = letter;
  show([{ ...letter, pair: 'h2d' }]);
  expect(screen.getByRole('link', { name: 'Zu dieser \u00dcberschrift' })).toBeTruthy();
  cleanup();
  show([whole]);
  expect(screen.queryByRole('link')).toBeNull();
});

test('a passage leads to the letters about it', () => {
  const { pair: _, ...whole } = letter;
  const found = lettersByPair([whole, letter, { ...letter, id: 'a2' }]);
  expect([...found.keys()]).toEqual(['k7f']);
  render(<LetterMark letters={found.get('k7f')} locale="de" />);
  const link = screen.getByRole('link', { name: '2 Leserbriefe dazu' });
  expect(link.getAttribute('href')).toBe('#letter-a1');
});

describe('where letters are taken', () => {
  test.each([
    ['de', 'Leserbrief schreiben', 'melden'],
    ['zh', '\u5199\u4fe1\u7ed9\u7f16\u8f91\u90e8', '\u4e3e\u62a5'],
  ] as const)('a page in %s leads to the form and to reports', async (locale, write, report) => {
    vi.stubEnv('LETTERS', '1');
    vi.resetModules();
    const { Letters: Open } = await import('@/components/letters');
    render(<Open slug="see" letters={[letter]} locale={locale} numbers={numbers} />);
    const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(addressOf(write)).toBe(`/letters/new?to=see&in=${locale}`);
    expect(addressOf(report)).toBe(`/letters/report?letter=a1&in=${locale}`);
  });
});
