// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { adopt } from '@/components/browser/counterpart/adopt';

it('brings text and notes along under ids of their own', () => {
  const page = new DOMParser().parseFromString(
    `<html lang="zh-Hans"><body><div class="pair" id="p1"><a class="number" href="/de/a/#p1">1</a>
    <div class="blocks"><p><span data-s="0">甲</span><sup><a href="#note-1" id="mark-1">1</a></sup>
    <sup><a href="#note-2">2</a></sup><a class="term" id="name-1" href="#term-1">乙</a>
    </p></div><div class="notes"><aside class="note" id="note-1"><a href="#mark-1">1</a> 注</aside></div></div></body></html>`,
    'text/html',
  );
  const copy = adopt(page.getElementById('p1') as Element, 'zh', '/zh/a/');
  expect(copy.lang).toBe('zh-Hans');
  expect(copy.ownerDocument).toBe(document);
  expect([...copy.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([
    'zh-mark-1',
    'zh-note-1',
  ]);
  expect([...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#zh-note-1',
    '/zh/a/#note-2',
    '#zh-mark-1',
  ]);
  expect(copy.querySelector('.number, .term')).toBeNull();
  expect(copy.textContent?.replace(/\s/g, '')).toBe('甲12乙1注');
});
