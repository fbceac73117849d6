import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: the table of the README, each room with all that it stands on. */
const ROOMS = new Map<string, Set<string>>();
for (const [, rooms = '', below = ''] of readFileSync('README.md', 'utf8').matchAll(
  /^\| (`.+) \| (`.+) \|$/gm,
)) {
  for (const room of namesIn(rooms)) ROOMS.set(room, new Set(namesIn(below)));
}
ROOMS.set('lib/model', new Set());

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Each room may reach further down. */
function allBelow(room: string): string[] {
  return [room, ...[...(ROOMS.get(room) ?? [])].flatMap(allBelow)];
}

const files = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[\\/])[^.\\/][^\\/]*\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
);

/** The longest room whose name begins a path. */
const roomOf = (path: string) =>
  [...ROOMS.keys()]
    .filter((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];

/** Project files that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g);
  return [...specifiers].flatMap(([, name = '']) => {
    if (name.startsWith('@/')) return [name.slice(2)];
    if (name.startsWith('.')) return [posix.join(posix.dirname(file), name)];
    return [];
  });
}

test.each(files)('%s imports only what it stands on', (file) => {
  const own = roomOf(file);
  expect(own, 'every file belongs to a room').toBeDefined();
  const allowed = allBelow(own ?? '');
  const strays = importsOf(file).filter((path) => !allowed.includes(roomOf(path) ?? ''));
  expect(strays).toEqual([]);
});

/** The browser gets no React and nothing of `lib`, but types. */
test.each(files.filter((file) => /^components\/.*\belements?\.ts$/.test(file)))(
  '%s is browser code',
  (file) => {
    const source = readFileSync(file, 'utf8');
    expect([...source.matchAll(/^import (?!type ).*'(?:@\/lib|react)[^']*'/gm)]).toEqual([]);
  },
);

test('nothing asks for client components: they would be dead on the exported site', () => {
  expect(files.filter((file) => readFileSync(file, 'utf8').includes("'use client'"))).toEqual([]);
});
