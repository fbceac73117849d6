import { expect, test } from 'vitest';
import { applyFixes } from '@/lib/check/fix';
import { hardBreaks } from '@/lib/check/rules/hard-breaks';
import { ORIGINAL, readFiles } from '../../content/scratch';

/** What the rule says of an article with this body: lines, and the body mended. */
function checked(body: string) {
  const { collection } = readFiles({ 'content/articles/see/de.md': ORIGINAL + body });
  const findings = hardBreaks.check(collection);
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return {
    lines: findings.map(({ line }) => line - ORIGINAL.split('\n').length + 1),
    fixes: fixes.length,
    mended: applyFixes(ORIGINAL + body, fixes).text.slice(ORIGINAL.length),
    html: collection.articles[0]?.editions.de?.blocks.map(({ html }) => html),
  };
}

test('in paragraphs, lists, quotes and notes, and the page stays as it was', () => {
  const body =
    'Am Ufer  \nist es   \nstill,\\\nsehr.[^1]\n\n- Ein Punkt  \n  von zweien.\n\n> Ein **Wort**  \n> noch.\n\n[^1]: Hier  \n    und da.\n';
  const { lines, fixes, mended, html } = checked(body);
  expect(lines).toEqual([1, 2, 6, 9, 12]);
  expect(fixes).toBe(5);
  expect(mended).not.toMatch(/ {2}\n/);
  const after = checked(mended);
  expect(after.lines).toEqual([]);
  expect(after.html).toEqual(html);
});

test.each([
  ['at the end of a paragraph', 'Am Ufer ist es still.  \n\nUnd weiter.  \n'],
  ['in code', '```\na  \nb\n```\n\nDas ist `a  \nb`.\n'],
  ['one alone', 'Eine Zeile \nund noch eine.\n'],
])('spaces that break nothing are no matter: %s', (_, body) => {
  expect(checked(body)).toMatchObject({ lines: [], fixes: 0 });
});

test.each([
  ['an address', 'Siehe https://example.org/a  \nund mehr.\n'],
  ['a backslash', 'Das Zeichen heißt \\  \nund mehr.\n'],
])('is left to a person behind %s', (_, body) => {
  expect(checked(body)).toMatchObject({ lines: [1], fixes: 0, mended: body });
});

test('a poem of a thousand lines is mended at once', () => {
  const { fixes, mended } = checked(`${'Am Ufer  \n'.repeat(1000)}still.\n`);
  expect(fixes).toBe(1000);
  expect(mended).toBe(`${'Am Ufer\\\n'.repeat(1000)}still.\n`);
});
