import type { Bilingual, Edition, Page } from '@/lib/model';
import { locales } from '@/lib/site';
import type { FolderReading } from './article';
import { readableMatter } from './front-matter';
import { imagesOf } from './images';
import type { Folder } from './layout';
import { hasErrors, isDistorted, report } from './messages';
import { openPartners } from './partners';
import { pageSchema } from './schema';
import { readEdition, type Shelf } from './shelf';

/** Step 2 for one folder of pages, which must have both languages. */
export function pageOf(shelf: Shelf, folder: Folder): FolderReading<Page> {
  const images = imagesOf(folder, shelf.root);
  const opened = openPartners(folder);
  const files = locales.flatMap((locale) => folder.texts[locale] ?? []);
  const [only, second] = files;
  if (only && !second) {
    report(only, {
      rule: 'edition',
      message:
        'A page needs both languages. Add the other text with \u201ctranslates\u201d in its front matter.',
    });
  }
  const editions: Partial<Bilingual<Edition>> = {};
  for (const text of opened) {
    const { title = '', description = '' } = readableMatter(pageSchema, text.split);
    const edition = readEdition(shelf, folder, text, { title, description }, images);
    if (edition) editions[text.locale] = edition;
  }
  const { de, zh } = editions;
  const sound = files.length > 0 && !files.some((file) => hasErrors(file));
  const whole = Boolean(de && zh) && !files.some((file) => isDistorted(file));
  return { content: de && zh && { slug: folder.slug, editions: { de, zh } }, sound, whole };
}
