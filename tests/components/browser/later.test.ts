// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { onPress, withStyle } from '@/components/browser/later';

const link = () => document.querySelector('a') as HTMLAnchorElement;
const act = vi.fn();

/** A page of its own for each test: listeners stay on the document. */
let name = 0;
function offer(load: () => Promise<string>): void {
  name += 1;
  document.body.innerHTML = `<a class="t${name}" href="#x"><b>1</b></a><i>2</i>`;
  onPress(`.t${name}`, load, act);
}
const over = (element: Element | null) =>
  element?.dispatchEvent(new Event('pointerover', { bubbles: true }));

beforeEach(() => act.mockClear());

it('a module waits for the style of what it shows, which comes once', async () => {
  vi.stubGlobal('LATER_STYLE', '.a{color:red}');
  expect(await withStyle(Promise.resolve(1))).toBe(1);
  expect(await withStyle(Promise.resolve(2))).toBe(2);
  expect([...document.head.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
    '.a{color:red}',
  ]);
  await expect(withStyle(Promise.reject(new Error('no net')))).rejects.toThrow('no net');
});

it('a module comes when a pointer is there, once, and answers the click at once', async () => {
  const load = vi.fn(async () => 'module');
  offer(load);
  over(document.querySelector('i'));
  expect(load).not.toHaveBeenCalled();
  over(document.querySelector('b'));
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  over(document.querySelector('b'));
  expect(load).toHaveBeenCalledTimes(1);
  document.querySelector('b')?.click();
  expect(act).toHaveBeenCalledWith('module', link());
});

it('a click waits for its module', async () => {
  offer(async () => 'module');
  link().click();
  expect(act).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(act).toHaveBeenCalledWith('module', link()));
});

it('a click with a key that changes its meaning is left alone', () => {
  const load = vi.fn(async () => 'module');
  offer(load);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  link().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(load).not.toHaveBeenCalled();
});

it('without its module a link is followed', async () => {
  offer(() => Promise.reject(new Error('no net')));
  over(link());
  link().click();
  await vi.waitFor(() => expect(location.hash).toBe('#x'));
  expect(act).not.toHaveBeenCalled();
});
