import { expect, it } from 'vitest';
import { ReadingCounter, readingSums } from '@/lib/letters/readings';
import { run } from '../client';
import type { World } from '../world';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** How readings are counted. */
export function readingsSuite(world: World): void {
  it('counts a reader once a day, no program, and nobody who does not want it', async () => {
    const { address: database, site } = world;
    const service = await run({ database, site });
    const read = (body: string, from: string, headers: Record<string, string> = {}) =>
      fetch(`${service.origin}/readings`, {
        method: 'POST',
        body,
        headers: { 'user-agent': FIREFOX, 'x-forwarded-for': from, ...headers },
      }).then(({ status }) => status);
    const statuses = [
      await read('see de', '192.0.2.1'),
      await read('see de', '192.0.2.1'),
      await read('see zh', '192.0.2.1'),
      await read('see de', '2001:db8::1'),
      // Of the same house.
      await read('see de', '2001:db8::ffff:2'),
      await read('see de', '192.0.2.3', { 'user-agent': 'Googlebot/2.1' }),
      await read('see de', '192.0.2.4', { 'sec-gpc': '1' }),
      await read('see de', '192.0.2.5', { dnt: '1' }),
      await read('see de', '192.0.2.6', { 'sec-purpose': 'prefetch;prerender' }),
      await read('see de', '192.0.2.7', { 'sec-fetch-site': 'cross-site' }),
      await read('see de', '192.0.2.8', { origin: 'https://example.org' }),
      await read('nowhere de', '192.0.2.9'),
      await read('about de', '192.0.2.9'),
      await read('{"a":1}', '192.0.2.9'),
      await read('see de'.repeat(1000), '192.0.2.9'),
    ];
    expect([...new Set(statuses)]).toEqual([204]);
    await service.stop();
    const answer = await fetch(`${world.origin}/readings/see.json`);
    expect(await answer.json()).toEqual({ de: 2, zh: 1 });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    const kept = JSON.stringify(await world.database.rows('SELECT * FROM readings'));
    expect(kept).not.toMatch(/192|2001:db8/);
  });

  it('counts anew every day, and loses nothing while the database is away', async () => {
    const broken = { ...world.database, atomically: () => Promise.reject(new Error('away')) };
    const day = Date.UTC(2026, 10, 29, 23, 59);
    const counter = new ReadingCounter({ ...broken, rows: world.database.rows });
    const read = (now: number) => counter.count('see', 'zh', '192.0.2.1', FIREFOX, now);
    read(day);
    await expect(counter.save()).rejects.toThrow('away');
    read(day);
    read(day + 120_000);
    broken.atomically = world.database.atomically as never;
    Object.assign(counter.database, { atomically: world.database.atomically });
    await counter.save();
    await counter.save();
    expect((await readingSums(world.database)).get('see')).toEqual({ de: 0, zh: 2 });
  });
}
