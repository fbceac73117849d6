import { expect, it } from 'vitest';
import { ADDRESS } from '@/lib/language/addresses';

const found = (text: string) => text.match(ADDRESS) ?? [];

it.each([
  ['siehe /images/a/50% und /de/x/.', ['/images/a/50%', '/de/x/.']],
  ['unter /var/log/2024-05/', ['/var/log/2024-05/']],
  ['\u89c1/images/a/1.png\u3002', ['/images/a/1.png']],
  ['\u7537/\u5973/\u5176\u4ed6', []],
  ['auf www.example.org/a?b=1, oder', ['www.example.org/a?b=1']],
  ['https://example.org/a%20b(c) hier', ['https://example.org/a%20b(c']],
  ['an mona@example.org.', ['mona@example.org']],
  ['und/oder/aber, 3/4, 24/7, 2025/26, km/h, m/s/s', []],
  ['/ allein, / zweimal /, 1/2/3', []],
])('finds the addresses in %s', (text, addresses) => {
  expect(found(text)).toEqual(addresses);
});
