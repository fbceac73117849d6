// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RowView } from '@/components/row';
import type { Passage, Row } from '@/lib/model';

afterEach(cleanup);

const passage = (html: string): Passage => ({
  id: 'k7f',
  number: 2,
  heading: false,
  html: [html],
  notes: [],
});

const row: Row = {
  id: 'k7f',
  number: 2,
  heading: false,
  sides: { de: passage('<p>Die Stadt.</p>'), zh: passage('<p>城市。</p>') },
};

test.each([
  ['de', 'Die Stadt.', '城市。', 'zh-Hans'],
  ['zh', '城市。', 'Die Stadt.', 'de'],
] as const)('on the %s page its own language comes first', (locale, first, second, tag) => {
  const { container } = render(<RowView row={row} locale={locale} />);
  const sides = [...container.querySelectorAll('.side')];
  expect(sides.map((side) => side.textContent)).toEqual([first, second]);
  expect(sides.map((side) => side.getAttribute('lang'))).toEqual([null, tag]);
});

test('a missing side is said in the language of the page', () => {
  render(<RowView row={{ ...row, sides: { ...row.sides, zh: null } }} locale="de" />);
  expect(screen.getByText('Ohne Entsprechung in dieser Sprache.')).toBeTruthy();
});

test('the number is the address of the row', () => {
  render(<RowView row={row} locale="zh" />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('#k7f');
});
