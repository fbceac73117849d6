import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fontRules } from '@/lib/export/css/font-style';
import { FACES } from '@/lib/export/fonts/faces';
import { pageNeeds } from '@/lib/export/fonts/needs';
import { readPage } from '@/lib/export/tree';
import { fixture, textOf } from './sites';
import { visit } from './visit';

/** What a browser sets in a system font on purpose. */
const SYSTEM = ['code', 'pre', 'kbd', 'samp'];

/** The text of a page that its own fonts do not draw, as the browser reports it. */
async function foreignText(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const isSystem = SYSTEM.flatMap((tag) => [tag, `${tag} *`, `:has(${tag})`]).join();
  const selector = `body *:not(${isSystem})`;
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found = nodeIds.map(async (nodeId) => {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    if (fonts.every(({ isCustomFont }) => isCustomFont)) return [];
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    return [outerHTML.slice(0, 400)];
  });
  return (await Promise.all(found)).flat();
}

const styleOf = (html: string) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

/** The code points of the fonts that a page declares, by family, weight and slope. */
function declared(css: string): Map<string, Set<number>> {
  const held = new Map<string, Set<number>>();
  for (const [, rule = ''] of css.matchAll(/@font-face\{([^}]*)\}/g)) {
    const [, address] = /url\(([^)]*)\)/.exec(rule) ?? [];
    if (!address) continue;
    const font = create(readFileSync(join(fixture.folder, 'out', address)));
    const [, family] = /font-family:"?([^;"]*)/.exec(rule) ?? [];
    const [, weight = 400] = /font-weight:(\d+)/.exec(rule) ?? [];
    const key = `${family} ${weight} ${rule.includes('italic')}`;
    const known = held.get(key) ?? new Set();
    for (const code of 'characterSet' in font ? font.characterSet : []) known.add(code);
    held.set(key, known);
  }
  return held;
}

describe.each(fixture.pages)('%s', (path) => {
  it('draws all its text with the fonts it loads', async () => {
    const { page, close } = await visit(path);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await expect.poll(() => foreignText(session)).toEqual([]);
    await close();
  });

  it('declares fonts for every character, seen or folded away', () => {
    const html = textOf(fixture, path);
    const fonts = declared(styleOf(html));
    const { needs, missing } = pageNeeds(readPage(html), fontRules(styleOf(html)), '');
    expect(missing).toEqual([]);
    for (const face of FACES) {
      const held = fonts.get(`${face.family} ${face.weight} ${face.italic}`);
      const { first, later } = needs.get(face.name) ?? {};
      const lacking = [...(first ?? ''), ...(later ?? '')].filter(
        (character) =>
          /\P{Cf}/u.test(character) &&
          character.trim() !== '' &&
          !held?.has(character.codePointAt(0) ?? 0),
      );
      expect(lacking).toEqual([]);
    }
  });

  it('keeps Latin out of the Chinese fonts', () => {
    for (const [face, codes] of declared(styleOf(textOf(fixture, path)))) {
      if (face.startsWith('Noto')) expect([...codes].filter((code) => code < 0xb0)).toEqual([]);
    }
  });
});
