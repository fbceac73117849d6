// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Mixed } from '@/components/mixed';

test.each([
  ['de', 'Die Seite 对页，auf Deutsch', 'Die Seite <span lang="zh-Hans">对页，</span>auf Deutsch'],
  ['de', 'Ohne Hanzi', 'Ohne Hanzi'],
  ['zh', '对页 Doppelseite', '对页 Doppelseite'],
] as const)('%s: %s', (locale, text, html) => {
  expect(render(<Mixed text={text} locale={locale} />).container.innerHTML).toBe(html);
});
