import type { Article, Bilingual, Edition } from '@/lib/model';
import { checkFrontMatter } from './front-matter';
import { imagesOf } from './images';
import type { Folder } from './layout';
import { hasErrors, report } from './messages';
import { withPairs } from './pairs';
import { type Opened, openPartners } from './partners';
import { type OriginalMatter, originalSchema, translationSchema } from './schema';
import { editionOf, lookUp, type Shelf } from './shelf';

/** Step 2 for one folder of articles: `undefined` where something in it is wrong, which is reported. */
export function articleOf(shelf: Shelf, folder: Folder): Article | undefined {
  const images = imagesOf(folder, shelf.root);
  const opened = openPartners(folder);
  if (!opened) return undefined;
  const [original, translation] = opened;
  const matter = checkFrontMatter(originalSchema, original.split);
  const editions: Partial<Bilingual<Edition>> = {};
  if (matter) {
    const { title, description, note, provenance } = matter;
    const head = { title, description, note, provenance };
    editions[original.locale] = editionOf(shelf, folder, original, head, images);
  }
  if (translation) {
    const told = checkFrontMatter(translationSchema, translation.split);
    if (told) {
      const { translates: _, ...head } = told;
      editions[translation.locale] = editionOf(shelf, folder, translation, head, images);
    }
  }
  const facts = matter && factsOf(shelf, original, matter);
  if (!facts || opened.some((text) => text && hasErrors(text.file))) return undefined;
  const { slug } = folder;
  const unpaired = { slug, original: original.locale, editions, ...facts };
  return withPairs(unpaired, folder.pairs, original.file);
}

/** What both editions share, looked up in the registries. */
function factsOf(
  shelf: Shelf,
  { file, split }: Opened,
  matter: OriginalMatter,
): Pick<Article, 'published' | 'updated' | 'author' | 'tags' | 'series'> | undefined {
  const { published, updated } = matter;
  const at = (...path: (string | number)[]) => split.yaml.valueAt(path);
  if (updated !== undefined && updated < published) {
    report(file, {
      rule: 'front-matter',
      at: at('updated'),
      message: `The text is said to be updated on ${updated}, before it was published on ${published}. Correct one of them.`,
    });
  }
  const author = lookUp(shelf.authors, matter.author, { file, at: at('author'), name: 'authors' });
  const tags = (matter.tags ?? []).flatMap((key, index) => {
    return lookUp(shelf.tags, key, { file, at: at('tags', index), name: 'tags' }) ?? [];
  });
  const series =
    matter.series === undefined
      ? undefined
      : lookUp(shelf.series, matter.series, { file, at: at('series'), name: 'series' });
  return author && { published, updated, author, tags, series };
}
