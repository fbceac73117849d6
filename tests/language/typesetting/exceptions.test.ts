import { expect, it } from 'vitest';
import { EXCEPTIONS } from '@/lib/language/typesetting/exceptions.de';
import { breaksOf } from '@/lib/language/typesetting/hyphenation';

const lines = EXCEPTIONS.trim().split('\n');

it('lists one word a line, each once', () => {
  for (const line of lines) expect(line).toMatch(/^\p{L}+(?:-\p{L}+)*$/u);
  const words = lines.map((line) => line.replaceAll('-', '').toLowerCase());
  expect(words).toEqual([...new Set(words)]);
});

it('breaks the words as the list says', () => {
  for (const line of lines) {
    const word = line.replaceAll('-', '');
    const parts = [0, ...breaksOf(word), word.length];
    const broken = parts.slice(1).map((end, index) => word.slice(parts[index], end));
    expect(broken.join('-')).toBe(line);
  }
});
