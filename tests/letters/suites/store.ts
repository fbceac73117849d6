import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/letters/database/database';
import { secret } from '@/lib/letters/database/kept';
import { moveLetters } from '@/lib/letters/database/move';
import { exportLetters } from '@/lib/letters/export';
import { sweep } from '@/lib/letters/sweep';
import { readTask } from '@/lib/letters/tasks';
import { run, textOf, visit } from '../client';
import type { Kind } from '../databases';
import type { World } from '../world';

/** What is kept, for how long, and where it goes. */
export function storeSuite(world: World, kind: Kind): void {
  const decide = (...args: string[]) => readTask(['desk', ...args], '')?.(world.database, () => {});
  const idOf = (receipt: string) => receipt.replace(/^.*\/(.+)\..*$/, '$1');

  it('starts twice at once on a database that is empty', async () => {
    const address = await kind.fresh();
    const both = await Promise.all([openDatabase(address), openDatabase(address)]);
    const keys = await Promise.all(both.map((database) => secret(database, 'key')));
    expect(keys[0]).toEqual(keys[1]);
    await Promise.all(both.map((database) => database.close()));
  });

  it('keeps all steps or none', async () => {
    const { database } = world;
    const insert = (name: string) => ({
      sql: 'INSERT INTO kept (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING',
      values: [name, 'x'],
      must: true,
    });
    const twice = insert('step one');
    expect(await database.atomically([insert('step one'), twice])).toBe(twice);
    await expect(database.atomically([insert('step two'), { sql: 'nonsense' }])).rejects.toThrow();
    expect(await database.rows("SELECT * FROM kept WHERE name LIKE 'step %'")).toEqual([]);
  });

  it('writes what is printed for the next build, and nothing that has not changed', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'letters-export-')), 'letters');
    const write = async () => {
      const lines: string[] = [];
      await exportLetters(world.database, folder, (line) => lines.push(line));
      return lines;
    };
    expect(await write()).toEqual([]);
    const one = idOf(await world.letter({ text: 'Eins' }));
    const two = idOf(await world.letter({ text: '二\n\n"2"', at: '' }, 'zh'));
    await decide('print', two, '--reply-de', 'Danke.');
    await decide('print', one);
    await world.database.atomically([
      { sql: "INSERT INTO readings VALUES ('see', 'zh', '2026-11-29', 140)" },
    ]);
    expect(await write()).toEqual(['readings.json: new', 'see.json: new']);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const lines = read('see.json').split('\n');
    expect(lines.map((line) => line.length > 2)).toEqual([false, true, true, false, false]);
    expect(JSON.parse(read('see.json'))).toEqual([
      { id: one, pair: 'k7f', language: 'de', written: expect.any(String), text: 'Eins' },
      {
        ...{ id: two, language: 'zh', written: expect.any(String), text: '二\n\n"2"' },
        reply: { de: 'Danke.' },
      },
    ]);
    expect(read('readings.json')).toBe('{\n"see": {"de":0,"zh":140}\n}\n');
    const { mtimeMs } = statSync(join(folder, 'see.json'));
    expect(await write()).toEqual([]);
    expect(statSync(join(folder, 'see.json')).mtimeMs).toBe(mtimeMs);
    await decide('decline', one);
    expect(await write()).toEqual(['see.json: changed']);
    await decide('delete', two);
    expect(await write()).toEqual(['see.json: removed']);
    expect(readdirSync(folder)).toEqual(['readings.json']);
  });

  it('deletes what has had its time', async () => {
    const unread = await world.letter({ text: 'ungelesen' });
    const declined = await world.letter({ text: 'abgelehnt' });
    await decide('decline', idOf(declined));
    const printed = await world.letter({ text: 'gedruckt' });
    await decide('print', idOf(printed));
    const left = async (days: number) => {
      await sweep(world.database, Date.now() + days * 86_400_000);
      const rows = await world.letters();
      const tries = await world.database.rows('SELECT * FROM tries');
      const keys = await world.database.rows("SELECT * FROM kept WHERE name LIKE 'day %'");
      return [rows.length, tries.length > 0, keys.length > 0];
    };
    expect(await left(0)).toEqual([3, true, true]);
    expect(await left(3)).toEqual([3, false, false]);
    expect(await left(31)).toEqual([2, false, false]);
    expect(await left(181)).toEqual([1, false, false]);
    expect(textOf(await visit(printed))).toContain('gedruckt');
    expect((await visit(unread)).status).toBe(410);
  });

  it('moves into another database, where receipts are as good as before', async () => {
    const receipt = await world.letter({ text: 'zieht um' });
    const address = await kind.fresh();
    const target = await openDatabase(address);
    await secret(target, 'key');
    // Over a file, so that it goes from each kind of database to the other.
    const file = await openDatabase(join(mkdtempSync(join(tmpdir(), 'letters-')), 'l.db'));
    const lines: string[] = [];
    await moveLetters(world.database, file, (line) => lines.push(line));
    await moveLetters(file, target, (line) => lines.push(line));
    await file.close();
    expect(lines.filter((line) => line === 'letters: 1')).toHaveLength(2);
    await expect(moveLetters(world.database, target, () => {})).rejects.toThrow(
      '1 letters already',
    );
    await target.close();
    const moved = await run({ database: address, site: world.site });
    const page = await visit(receipt.replace(world.origin, moved.origin));
    expect([page.status, textOf(page)]).toEqual([200, expect.stringContaining('zieht um')]);
    await moved.stop();
  });
}
