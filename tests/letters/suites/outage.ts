import { expect, it, vi } from 'vitest';
import { letterStrings } from '@/lib/letters/strings';
import { fieldsOf, textOf, visit } from '../client';
import type { Kind } from '../databases';
import { later, MINUTE, type World } from '../world';

/** The database is gone while the service runs. */
export function outageSuite(world: World, { server }: Kind): void {
  it('gives back what was typed while the database is away, and takes it once it is back', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fields = await world.fill('zh', { text: '数据库不在' });
    await server?.()?.crash();
    const page = await world.post(fields, {}, 'zh');
    expect([page.status, textOf(page)]).toEqual([
      503,
      expect.stringContaining(letterStrings.zh.faults.busy),
    ]);
    // Under the same question: if it was kept after all, it is not kept twice.
    expect(fieldsOf(page)).toEqual(fields);
    expect((await world.open()).status).toBe(200);
    const health = await visit(`${world.origin}/letters/health`);
    expect([health.status, health.headers.get('retry-after')]).toEqual([503, '60']);
    expect(told).toHaveBeenCalled();
    await server?.()?.recover();
    await expect.poll(async () => (await world.post(fieldsOf(page), {}, 'zh')).status).toBe(303);
    expect(await world.letters()).toHaveLength(1);
    told.mockRestore();
    later(MINUTE);
  });
}
