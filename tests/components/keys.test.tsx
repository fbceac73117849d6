// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ReadingKeys } from '@/components/keys';
import type { Way } from '@/components/masthead';

afterEach(cleanup);

const WAYS: Way[] = [
  { href: '/de/a/', label: 'Deutsch', locale: 'de', current: true },
  { href: '/zh/a/', label: '中文', locale: 'zh', current: false },
  { href: '/de/a/parallel/', label: 'Nebeneinander', locale: 'de', current: false, parallel: true },
];

const rows = () =>
  [...document.querySelectorAll('dl > div')].map((row) => [
    row.querySelector('kbd')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);

it('names the keys of the ways of reading that there are', () => {
  render(<ReadingKeys locale="de" ways={WAYS} />);
  expect(rows().slice(0, 3)).toEqual([
    ['d', 'Deutsch'],
    ['z', '中文'],
    ['p', 'Nebeneinander'],
  ]);
  expect(screen.getByText('中文').lang).toBe('zh-Hans');
});

it('names none for an article in one language', () => {
  render(<ReadingKeys locale="de" ways={WAYS.slice(0, 1)} />);
  expect(rows().map(([key]) => key)).not.toContain('d');
  expect(rows().map(([key]) => key)).toContain('o');
});
