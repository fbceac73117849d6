// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { count } from '@/components/browser/times-read/count';

const sendBeacon = vi.fn(() => true);
let answer: () => Response;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  visibility = 'visible';
  answer = () => Response.json({ de: 141, zh: 98 });
  Object.assign(navigator, { sendBeacon });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.stubGlobal('fetch', async (address: string) => {
    expect(address).toBe('/readings/see.json');
    return answer();
  });
  document.body.innerHTML = `<article data-slug="see" data-locale="de">
    <span data-times-read="140">140-mal gelesen</span></article>
    <times-read data-times="#-mal gelesen"></times-read>`;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  sendBeacon.mockClear();
  for (const name of ['globalPrivacyControl', 'doNotTrack'])
    Reflect.deleteProperty(navigator, name);
});

const figure = () => document.querySelector('span')?.textContent;
const counted = () => count(document.querySelector('times-read') as HTMLElement);

test('a reading is told by text and language, and the figure renewed', async () => {
  await counted();
  expect(sendBeacon.mock.calls).toEqual([['/readings', 'see de']]);
  expect(figure()).toBe('141-mal gelesen');
});

test.each([
  ['globalPrivacyControl', true],
  ['doNotTrack', '1'],
])('nothing is sent where %s asks for that', async (name, value) => {
  Object.defineProperty(navigator, name, { value, configurable: true });
  await counted();
  expect(sendBeacon).not.toHaveBeenCalled();
  expect(figure()).toBe('141-mal gelesen');
});

test('a page that nobody looks at is not read yet', async () => {
  visibility = 'hidden';
  const done = counted();
  await Promise.resolve();
  expect(sendBeacon).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await done;
  expect(sendBeacon).toHaveBeenCalledOnce();
});

test.each([
  ['fewer', () => Response.json({ de: 3 })],
  ['none', () => Response.json({})],
  ['nonsense', () => Response.json({ de: '<b>9999' })],
  ['a failure', () => new Response('', { status: 503 })],
])('the figure stays where the service says %s', async (_, told) => {
  answer = told;
  await counted();
  expect(figure()).toBe('140-mal gelesen');
});

test('a text without a figure asks for none', async () => {
  document.querySelector('span')?.remove();
  answer = () => {
    throw new Error('asked');
  };
  await counted();
  expect(sendBeacon).toHaveBeenCalledOnce();
});
