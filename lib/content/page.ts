import type { Bilingual, Edition, Page } from '@/lib/model';
import { checkFrontMatter } from './front-matter';
import { imagesOf } from './images';
import type { Folder } from './layout';
import { hasErrors, report } from './messages';
import { openPartners } from './partners';
import { pageSchema } from './schema';
import { editionOf, type Shelf } from './shelf';

/** Step 2 for one folder of pages, which must have both languages. */
export function pageOf(shelf: Shelf, folder: Folder): Page | undefined {
  const images = imagesOf(folder, shelf.root);
  const opened = openPartners(folder);
  if (!opened) return undefined;
  const [original, translation] = opened;
  if (!translation) {
    report(original.file, {
      rule: 'edition',
      message:
        'A page needs both languages. Add the other text with \u201ctranslates\u201d in its front matter.',
    });
  }
  const editions: Partial<Bilingual<Edition>> = {};
  for (const text of [original, translation]) {
    const matter = text && checkFrontMatter(pageSchema, text.split);
    if (!matter) continue;
    const { title, description } = matter;
    editions[text.locale] = editionOf(shelf, folder, text, { title, description }, images);
  }
  const { de, zh } = editions;
  if (!de || !zh || opened.some((text) => text && hasErrors(text.file))) return undefined;
  return { slug: folder.slug, editions: { de, zh } };
}
