import { expect, it } from 'vitest';
import { violationsOf } from './axe';
import { visit } from './visit';

it('finds what is wrong, on the whole page, in a part of it, by one rule', async () => {
  const { page, close } = await visit('/404.html', { bypassCSP: true });
  await page.setContent(
    '<html lang="de"><title>A</title><main><h1>A</h1><img src="/icon.svg"><p style="color:#ccc">pale</p></main>',
  );
  const rules = async (of = {}) => (await violationsOf(page, of)).map(([rule]) => rule).sort();
  expect(await rules()).toEqual(['color-contrast', 'image-alt']);
  expect(await rules({ part: 'p' })).toEqual(['color-contrast']);
  expect(await rules({ rule: 'image-alt' })).toEqual(['image-alt']);
  await close();
});
