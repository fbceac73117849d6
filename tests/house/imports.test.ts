import { expect, test } from 'vitest';
import { importsOf, source, sourceFiles } from './project';

/** Who may import whom: the table of the README, each room with all that it stands on. */
const ROOMS = new Map<string, Set<string>>();
for (const [, rooms = '', below = ''] of source('README.md').matchAll(/^\| (`.+) \| (`.+) \|$/gm)) {
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

const files = sourceFiles('app', 'components', 'lib');

/** The longest room whose name begins a path. */
const roomOf = (path: string) =>
  [...ROOMS.keys()]
    .filter((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];

test.each(files)('%s imports only what it stands on', (file) => {
  const own = roomOf(file);
  expect(own, 'every file belongs to a room').toBeDefined();
  const allowed = allBelow(own ?? '');
  const strays = importsOf(file).filter((path) => !allowed.includes(roomOf(path) ?? ''));
  expect(strays).toEqual([]);
});
