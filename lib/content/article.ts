import type { Article, Bilingual, Edition } from '@/lib/model';
import { locales } from '@/lib/site';
import type { Head } from './edition';
import { readableMatter } from './front-matter';
import { imagesOf } from './images';
import type { Folder } from './layout';
import { hasErrors, isDistorted, report } from './messages';
import { pairsOfRemains, withPairs } from './pairs';
import { type Opened, openPartners } from './partners';
import { type OriginalMatter, originalSchema, translationSchema } from './schema';
import { editionOf, lookUp, type Shelf } from './shelf';

/** What could be read of a folder of articles or pages. */
export interface Reading<T> {
  /** Missing where none of it can be read. */
  content?: T;
  /** Whether it may be published: no text of it has an error. */
  sound: boolean;
  /** Whether all of it was read, so that what is not in it is not in the texts either. */
  whole: boolean;
}

type Shared = Pick<Article, 'published' | 'updated' | 'author' | 'tags' | 'series'>;

/**
 * Step 2 for one folder of articles. A fault hides nothing: whatever else can be read is read and
 * reported as well, with what is missing left empty.
 */
export function articleOf(shelf: Shelf, folder: Folder): Reading<Article> {
  const images = imagesOf(folder, shelf.root);
  const opened = openPartners(folder);
  const [original] = opened;
  const editions: Partial<Bilingual<Edition>> = {};
  let shared: Shared = factsOf(shelf, original, {});
  for (const text of opened) {
    const { head, matter } = headOf(text);
    const edition = editionOf(shelf, folder, text, head, images);
    if (edition) editions[text.locale] = edition;
    if (matter) {
      const facts = factsOf(shelf, text, matter);
      if (text === original) shared = facts;
    }
  }
  const files = locales.flatMap((locale) => folder.texts[locale] ?? []);
  const clear = opened.filter(({ translation }) => !translation).length === 1;
  const whole =
    clear &&
    Object.keys(editions).length === files.length &&
    !files.some((file) => isDistorted(file));
  const sound = whole && !files.some((file) => hasErrors(file));
  if (!original || Object.keys(editions).length === 0) return { sound, whole };
  const unpaired = { slug: folder.slug, original: original.locale, editions, ...shared };
  const content = whole
    ? withPairs(unpaired, folder.pairs, original.file)
    : pairsOfRemains(unpaired, folder.pairs);
  return { content, sound, whole };
}

/** What the front matter of a text says of it and, in an original, of the article. */
function headOf({ split, translation }: Opened): { head: Head; matter?: Partial<OriginalMatter> } {
  if (translation) {
    const {
      translates: _,
      title = '',
      description = '',
      ...rest
    } = readableMatter(translationSchema, split);
    return { head: { title, description, ...rest } };
  }
  const matter = readableMatter(originalSchema, split);
  const { title = '', description = '', note, provenance } = matter;
  return { head: { title, description, note, provenance }, matter };
}

/** Stands in where the front matter does not say when. */
const NO_DAY = '1970-01-01';

/** What both editions share, looked up in the registries. */
function factsOf(
  shelf: Shelf,
  text: Opened | undefined,
  {
    published,
    updated,
    author: authorKey,
    tags: tagKeys = [],
    series: seriesKey,
  }: Partial<OriginalMatter>,
): Shared {
  const find = <T>(
    registry: Map<string, T | undefined> | undefined,
    name: string,
    key: string,
    ...path: (string | number)[]
  ) =>
    text &&
    lookUp(registry, key, { file: text.file, at: text.split.yaml?.valueAt(path) ?? 0, name });
  if (text && published !== undefined && updated !== undefined && updated < published) {
    report(text.file, {
      rule: 'front-matter',
      at: text.split.yaml?.valueAt(['updated']),
      message: `The text is said to be updated on ${updated}, before it was published on ${published}. Correct one of them.`,
    });
  }
  const author =
    authorKey === undefined ? undefined : find(shelf.authors, 'authors', authorKey, 'author');
  return {
    published: published ?? NO_DAY,
    updated,
    author: author ?? standIn(authorKey),
    tags: tagKeys.flatMap((key, index) => find(shelf.tags, 'tags', key, 'tags', index) ?? []),
    series: seriesKey === undefined ? undefined : find(shelf.series, 'series', seriesKey, 'series'),
  };
}

/** For an author who is not in the registry or whose entry cannot be read. */
function standIn(key = ''): Article['author'] {
  return { key, name: { de: key, zh: key }, role: { de: '', zh: '' } };
}
