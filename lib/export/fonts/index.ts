import { readFileSync } from 'node:fs';
import type { Cache } from '@/lib/cache/folder';
import type { Asset } from '../bundle';
import { isSideBySide } from '../select';
import { firstFonts, fontFaces } from './css';
import { LICENCES } from './faces';
import { makeFonts } from './files';
import type { Needs } from './needs';
import { fontCutKey, planPage, shareChinese, withOther } from './plan';
import { packageFile } from './source';

export interface PageFonts {
  /** The `@font-face` rules of the page. */
  css: string;
  /** Addresses of the fonts to load first. */
  preloads: string[];
}

/**
 * Cuts the fonts of a whole site.
 *
 * @returns what each page needs, in the order given, and the files to write, licences included
 */
export async function siteFonts(
  pages: {
    path: string;
    lang: string;
    needs: Needs;
    isGerman: boolean;
    other: string | undefined;
  }[],
  cache: Cache,
): Promise<{ fonts: PageFonts[]; assets: Asset[] }> {
  const plans = shareChinese(pages).map((needs, index) =>
    planPage(needs, pages[index]?.isGerman ?? false),
  );
  const planOf = new Map(pages.map(({ path }, index) => [path, plans[index] ?? []]));
  const files = await makeFonts(plans.flat(), cache);
  const fonts = pages.map(({ path, lang, other = '' }) => {
    const plan = withOther(planOf.get(path) ?? [], planOf.get(other) ?? []);
    const own = plan.map((cut) => ({ cut, address: files.get(fontCutKey(cut))?.address ?? '' }));
    return { css: fontFaces(own), preloads: firstFonts(own, lang, isSideBySide(path)) };
  });
  const licences = Object.entries(LICENCES).map(([family, file]) => ({
    address: `/assets/fonts/${family.replaceAll(' ', '-')}-OFL.txt`,
    content: readFileSync(packageFile(file)),
  }));
  return { fonts, assets: [...files.values(), ...licences] };
}
