// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Glossary } from '@/components/glossary';
import { term } from '../samples';

afterEach(cleanup);

const place = (slug: string, title: string, count: number) => ({
  slug,
  title,
  ids: Array.from({ length: count }, (_, index) => `k${index}`),
});

test.each([
  [
    'zh',
    [place('a', '甲', 3), place('b', '乙', 1), place('c', '丙', 2)],
    '见于《甲》（3处）、《乙》、《丙》（2处）',
  ],
  ['zh', [place('a', '甲', 1)], '见于《甲》'],
  ['de', [place('a', 'Eins', 3), place('b', 'Zwei', 1)], 'Kommt vor in„Eins“ (3-mal), „Zwei“'],
] as const)('places are listed as the language lists titles: %s', (locale, places, expected) => {
  const groups = [
    {
      kind: 'company' as const,
      entries: [{ id: 'a', term: term('36氪', '36Kr'), places: [...places] }],
    },
  ];
  const { container } = render(<Glossary groups={groups} locale={locale} />);
  expect(container.querySelector('.facts')?.textContent).toBe(expected);
});
