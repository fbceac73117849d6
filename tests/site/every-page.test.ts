import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { pages } from './pages';
import { origin, visit } from './visit';

describe.each(pages)('%s', (path) => {
  it('loads without an error and asks no other origin', async () => {
    const { errors, requests, close } = await visit(path);
    // The answer to an unknown address is an error of its own when it is opened as a page.
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation (%s)', async (scheme) => {
    const { page, close } = await visit(path, { colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await close();
  });

  it('does not scroll sideways at 320 px', async () => {
    const { page, close } = await visit(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await close();
  });

  it('shows its text and its links without JavaScript', async () => {
    const { page, close } = await visit(path, { javaScriptEnabled: false });
    expect((await page.locator('main').textContent())?.length ?? 0).toBeGreaterThan(20);
    expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
    await close();
  });
});
