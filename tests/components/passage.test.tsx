// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PassageView } from '@/components/passage';
import type { Passage } from '@/lib/model';

afterEach(cleanup);

const passage: Passage = {
  id: 'k7f',
  number: 12,
  heading: false,
  html: ['<p>Erster Absatz.</p>', '<p>Zweiter Absatz.</p>'],
  notes: [{ number: 3, id: 'note-3', markId: 'mark-3', html: 'Eine <em>Anmerkung</em>.' }],
};

test('the number leads to the same paragraph in the other language', () => {
  render(<PassageView passage={passage} locale="de" counterpart="/zh/see/" />);
  const link = screen.getByRole('link', { name: 'Absatz 12, zum selben Absatz auf Chinesisch' });
  expect(link.getAttribute('href')).toBe('/zh/see/#k7f');
  expect(link.textContent).toBe('12');
});

test('without a counterpart the number is the address of the paragraph itself', () => {
  render(<PassageView passage={passage} locale="zh" counterpart={null} />);
  const link = screen.getByRole('link', { name: '第12段，本段链接' });
  expect(link.getAttribute('href')).toBe('#k7f');
});

test('all blocks of a side and its notes stand under one anchor', () => {
  const { container } = render(<PassageView passage={passage} locale="de" counterpart={null} />);
  const pair = container.querySelector('#k7f');
  expect(pair?.querySelectorAll('.blocks > p')).toHaveLength(2);
  const note = screen.getByRole('doc-footnote', { name: 'Anmerkung 3' });
  expect(pair?.contains(note)).toBe(true);
  expect(note.querySelector('a')?.getAttribute('href')).toBe('#mark-3');
});

test('headings have no number', () => {
  render(
    <PassageView
      passage={{ ...passage, number: null, heading: true, html: ['<h2>Zeit</h2>'], notes: [] }}
      locale="de"
      counterpart="/zh/see/"
    />,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Zeit');
});
