import { describe, expect, it } from 'vitest';
import { exportsOf, isEntry, source, sourceFiles } from './project';

const files = sourceFiles('app', 'components', 'lib').filter((file) => !isEntry(file));

/** The names that a file exports and does not only pass on. */
function namesGivenIn(file: string): string[] {
  const passedOn = [...source(file).matchAll(/^export (?:type )?\{([^}]*)\}\s+from/gm)].flatMap(
    ([, list = '']) => list.match(/\w+(?=\s*(?:,|$))/g) ?? [],
  );
  return exportsOf(file)
    .map(({ name }) => name)
    .filter((name) => name !== 'default' && !passedOn.includes(name));
}

/** Module-level maps that keep something for each object as long as it lives. */
const weakMapsIn = (file: string): string[] =>
  [...source(file).matchAll(/^(?:export )?const (\w+)(?:: [^=]+)? = new WeakMap\b/gm)].map(
    ([, name = '']) => name,
  );

/** Every name with the files that have it. */
function holdersOf(namesIn: (file: string) => string[]): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const file of files) {
    for (const name of namesIn(file)) holders.set(name, [...(holders.get(name) ?? []), file]);
  }
  return holders;
}

const shared = (holders: Map<string, string[]>): string[] =>
  [...holders]
    .filter(([, where]) => where.length > 1)
    .map(([name, where]) => `${name}: ${where.join(', ')}`);

describe('one name for one thing', () => {
  it('no identifier is exported from two files', () => {
    const holders = holdersOf(namesGivenIn);
    expect(shared(holders)).toEqual([]);
    expect(holders.size).toBeGreaterThan(400);
  });

  it('no two maps that keep something share a name', () => {
    const holders = holdersOf(weakMapsIn);
    expect(shared(holders)).toEqual([]);
    expect(holders.size).toBeGreaterThan(5);
  });
});

describe('the glossary', () => {
  const rows = [
    ...source('lib/model/glossary.md').matchAll(
      /^\| ([a-z ]+?) +\| .+ \| ((?:`\w+`(?:, )?)+) *\|$/gm,
    ),
  ];

  it('names types of the model', () => {
    const types = files.filter((file) => file.startsWith('lib/model/')).flatMap(namesGivenIn);
    const named = rows.flatMap(([, , cell = '']) => cell.match(/\w+/g) ?? []);
    expect(named.filter((name) => !types.includes(name))).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });

  it('has every word once', () => {
    const words = rows.map(([, word]) => word);
    expect(words).toEqual([...new Set(words)]);
  });
});
