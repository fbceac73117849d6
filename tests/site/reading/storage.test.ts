import { beforeAll, describe, expect, it } from 'vitest';
import * as keys from '@/components/browser/storage-keys';
import { type Visit, visit } from '../visit';
import { PHONE, passageAtEye, scrollToPart, WAYS } from './helpers';

const KEYS = Object.values(keys);
const far = 'https://example.org/';

/** What may stand in a key; `HERE` is the address of the page, `FIRST` the id of a passage. */
const HOSTILE: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\0',
  'broken JSON': '{"ids":["a"',
  'another theme': 'DARK',
  'two themes': 'dark light',
  HTML: '"><img src=x onerror=alert(1)>',
  'a name of every object': '__proto__',
  'a method of every object': 'constructor',
  'an address': `javascript:location="${far}"`,
  'the id of what is no passage': 'text',
  'a selector': '#text, *',
  'a number': '-1',
  'no number': 'NaN',
  'a truth value': 'true',
  null: 'null',
  'a list': '[]',
  'a text': '"dark"',
  'an empty object': '{}',
  huge: 'x'.repeat(1_000_000),
  deep: '['.repeat(100_000),
  'another prototype': '{"__proto__":{"ids":["FIRST"],"top":1},"part":1}',
  'ids that are none': '{"ids":{"find":1},"top":1,"part":1,"address":"HERE"}',
  'ids of every kind': '{"ids":[null,1,{},"__proto__","text"],"top":1,"part":1,"address":"HERE"}',
  'no end': '{"ids":["FIRST"],"top":1e999,"part":-1e999,"address":"HERE"}',
  'far away': '{"ids":["FIRST"],"top":-1e300,"part":1e300,"address":"HERE"}',
  'a sentence that is a selector':
    '{"ids":["FIRST"],"locale":7,"sentence":"\\"],*","top":-9,"part":0.5,"address":"HERE"}',
};

/** Puts one value in every key of both areas before each page begins. */
async function poison({ page }: Visit, value: string): Promise<void> {
  await page.addInitScript(
    ({ KEYS, value }) => {
      const { navigation } = window as unknown as {
        navigation?: { currentEntry: { key: string } };
      };
      const [, , slug] = location.pathname.split('/');
      const subjects = [slug, location.pathname, navigation?.currentEntry.key, '', '__proto__'];
      const here = value.replace('HERE', location.pathname + location.hash);
      for (const area of [localStorage, sessionStorage]) {
        for (const key of KEYS) {
          for (const subject of key.endsWith('/') ? subjects : ['']) {
            try {
              area.setItem(`${key}${subject}`, here);
            } catch {
              // Full: the other keys have theirs.
            }
          }
        }
      }
    },
    { KEYS, value },
  );
}

/** Attributes that scripts set on the whole page. */
const attributesOf = ({ page }: Visit) =>
  page.evaluate(() =>
    [document.documentElement, document.body].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    ),
  );

/** That the page does what it should, whatever was kept. */
async function works({ page }: Visit): Promise<void> {
  await page.locator('[data-of="theme"] button').last().click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.locator('[data-of="theme"] button').first().click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('auto');
  await page.keyboard.press('o');
  await page.locator('.counterpart .tools').first().waitFor();
  await page.keyboard.press('o');
  expect(await page.locator('.counterpart').count()).toBe(0);
}

describe('what stands in the keys', () => {
  const height = () => document.documentElement.scrollHeight;
  let expected: string[][];
  let first: string | null;
  let tall: number;
  beforeAll(async () => {
    const clean = await visit(WAYS.german);
    expected = await attributesOf(clean);
    first = await clean.page.locator('#text .pair').first().getAttribute('id');
    tall = await clean.page.evaluate(height);
    await clean.close();
  });

  it.each(Object.entries(HOSTILE))('may be %s', async (_, value) => {
    const visited = await visit('/icon.svg');
    const { page, errors, close } = visited;
    await poison(visited, value.replace('FIRST', first ?? ''));
    for (const open of [() => page.goto(WAYS.german), () => page.reload()]) {
      await open();
      await page.evaluate(() => document.fonts.ready);
      const [root, body] = await attributesOf(visited);
      expect(root).toEqual(expected[0]);
      // A place further down than the page reaches has room, one screen at most.
      if (body?.length) expect(body).toEqual([expect.stringMatching(/^style=padding-bottom/)]);
      expect(await page.evaluate(height)).toBeLessThanOrEqual(tall + 800);
      const offered = page.locator('reading-resume a');
      if (await offered.count()) expect(await offered.getAttribute('href')).toBe(`#${first}`);
    }
    await works(visited);
    expect(new URL(page.url()).pathname).toBe(WAYS.german);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a device', () => {
  it('keeps nothing under another name, and no cookie', async () => {
    const visited = await visit(WAYS.german);
    const { page, close } = visited;
    await works(visited);
    await scrollToPart(page, 0.5);
    await page.locator('reading-keys > button').click();
    await page.locator('dialog[open] input').uncheck();
    await page.locator('dialog[open] button').click();
    await page.reload();
    const kept = await page.evaluate(() => [localStorage, sessionStorage].flatMap(Object.keys));
    expect(kept.length).toBeGreaterThan(1);
    for (const name of kept) expect(KEYS).toContain(name.replace(/(?<=\/).*/, ''));
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  const refusals: Record<string, () => void> = {
    'without storage': () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { value: null });
      }
    },
    'that forbids to name it': () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        const get = () => {
          throw new DOMException('denied', 'SecurityError');
        };
        Object.defineProperty(window, name, { get });
      }
    },
    'that cannot read': () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('broken', 'InvalidStateError');
      };
    },
    'that cannot write': () => {
      const refuse = () => {
        throw new DOMException('read only', 'NoModificationAllowedError');
      };
      Object.assign(Storage.prototype, { setItem: refuse, removeItem: refuse });
    },
    'that is full': () => {
      for (const area of [localStorage, sessionStorage]) {
        for (let size = 1 << 22; size > 0; size >>= 1) {
          try {
            for (let at = 0; ; at++) area.setItem(`${size}/${at}`, 'x'.repeat(size));
          } catch {
            // No more of this size.
          }
        }
      }
    },
  };

  it.each(Object.entries(refusals))('%s', async (_, refuse) => {
    const visited = await visit('/icon.svg');
    const { page, errors, close } = visited;
    await page.addInitScript(refuse);
    for (const open of [() => page.goto(WAYS.german), () => page.reload()]) {
      await open();
      await page.evaluate(() => document.fonts.ready);
    }
    await works(visited);
    await page.goto(WAYS.chinese);
    expect(errors).toEqual([]);
    await close();
  });

  it('that holds what is hostile still takes the place along', async () => {
    const visited = await visit('/icon.svg', PHONE);
    const { page, errors, close } = visited;
    await poison(visited, HOSTILE['far away'] ?? '');
    await page.goto(WAYS.german);
    await scrollToPart(page, 0.5);
    const reading = await passageAtEye(page);
    await page.locator(`#${reading} > .number`).click();
    await page.locator('.counterpart a[data-way]').first().click();
    await page.waitForURL(/#/);
    expect(new URL(page.url()).hash).toBe(`#${reading}`);
    expect(errors).toEqual([]);
    await close();
  });
});
