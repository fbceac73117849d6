import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCollection } from '@/lib/content/load';
import { textReport } from '@/lib/content/text-report';

const fixtures = join(import.meta.dirname, 'fixtures');
const names = readdirSync(fixtures).filter((name) => !name.startsWith('.'));

describe('every fixture gives the report beside it', () => {
  test.each(names)('%s', async (name) => {
    const root = join(fixtures, name);
    const { diagnostics } = readCollection({ root, dir: 'content', seeds: 'seeds' });
    // Most fixtures do without the file that `npm run align` writes.
    const shown = diagnostics.filter(
      ({ rule }) => rule !== 'pairs-stale' || name.startsWith('pairs'),
    );
    await expect(textReport(shown)).toMatchFileSnapshot(join(root, 'expected.txt'));
  });
});
