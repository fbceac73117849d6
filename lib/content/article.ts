import type { Article, Bilingual, Edition, Locale, Place } from '@/lib/model';
import { locales } from '@/lib/site';
import type { Head } from './edition';
import { readableMatter } from './front-matter';
import { imagesOf } from './images';
import type { Folder } from './layout';
import { hasErrors, isDistorted, placeOf, report } from './messages';
import { pairsOfRemains, withPairs } from './pairs';
import { type Opened, openPartners } from './partners';
import { withoutEdition } from './publication';
import { type OriginalMatter, originalSchema, translationSchema } from './schema';
import { type Looked, lookUp, readEdition, type Shelf } from './shelf';

/** What could be read of a folder of articles or pages. */
export interface FolderReading<T> {
  /** Missing where none of it can be read. */
  content: T | undefined;
  /** Whether it may be published: no text of it has an error. */
  sound: boolean;
  /** Whether all of it was read, so that what is not in it is not in the texts either. */
  whole: boolean;
  /** Of an article: the languages whose text is a draft; all of them where the original is. */
  drafts?: Locale[];
  /** Of an article: where its front matter says when. */
  days?: Record<'published' | 'updated', Place | undefined>;
  /** Of an article: the registries that its front matter takes from. */
  looked?: Looked[];
}

type Shared = Pick<Article, 'published' | 'updated' | 'author' | 'tags' | 'series'>;

/**
 * Step 2 for one folder of articles. A fault hides nothing: whatever else can be read is read and
 * reported as well, with what is missing left empty.
 */
export function articleOf(shelf: Shelf, folder: Folder): FolderReading<Article> {
  const images = imagesOf(folder, shelf.root);
  const opened = openPartners(folder);
  const [original] = opened;
  const editions: Partial<Bilingual<Edition>> = {};
  const drafts: Locale[] = [];
  let shared: Shared = factsOf(shelf, original, {});
  let looked: Looked[] = [];
  for (const text of opened) {
    const { head, matter } = headOf(text);
    if (head.status) tellDraft(text);
    if (head.status || drafts.length > 0) drafts.push(text.locale);
    const edition = readEdition(shelf, folder, text, head, images);
    if (edition) editions[text.locale] = edition;
    if (matter) {
      const facts = factsOf(shelf, text, matter);
      if (text === original) {
        shared = facts;
        looked = lookedInto(matter);
      }
    }
  }
  const files = locales.flatMap((locale) => folder.texts[locale] ?? []);
  const clear = opened.filter(({ translation }) => !translation).length === 1;
  const whole =
    clear &&
    Object.keys(editions).length === files.length &&
    !files.some((file) => isDistorted(file));
  const read = { drafts, days: daysOf(original), looked, whole };
  const finished = locales.filter((locale) => folder.texts[locale] && !drafts.includes(locale));
  const isClean = finished.every((locale) => {
    const file = folder.texts[locale];
    return editions[locale] && file && !hasErrors(file);
  });
  // What is wrong with a translation that is a draft does not hold its original back.
  const sound = isClean && (whole || (drafts.length > 0 && finished.length > 0));
  if (!original || Object.keys(editions).length === 0)
    return { ...read, sound, content: undefined };
  const unpaired = { slug: folder.slug, original: original.locale, editions, ...shared };
  const content = whole
    ? withPairs(unpaired, folder.pairs, original.file)
    : pairsOfRemains(unpaired, folder.pairs);
  return {
    ...read,
    sound,
    content: sound && !whole ? drafts.reduce(withoutEdition, content) : content,
  };
}

function tellDraft({ file, split }: Opened): void {
  report(file, {
    rule: 'draft',
    severity: 'hint',
    at: split.yaml?.valueAt(['status']),
    message:
      'This text is a draft: only npm run dev shows it, and what is wrong with it stops no build. Remove \u201cstatus\u201d to publish it.',
  });
}

function daysOf(text: Opened | undefined): Required<FolderReading<Article>>['days'] {
  const at = (key: string) => {
    const offset = text?.split.yaml?.valueAt([key]);
    return text && offset !== undefined ? placeOf(text.file, offset) : undefined;
  };
  return { published: at('published'), updated: at('updated') };
}

/** What the front matter of a text says of it and, in an original, of the article. */
function headOf({ split, translation }: Opened): { head: Head; matter?: Partial<OriginalMatter> } {
  if (translation) {
    const { translates, ...head } = readableMatter(translationSchema, split);
    return { head: { title: '', description: '', ...head } };
  }
  const matter = readableMatter(originalSchema, split);
  const { published, updated, author, tags, series, ...head } = matter;
  return { head: { title: '', description: '', ...head }, matter };
}

function lookedInto({ author, tags = [], series }: Partial<OriginalMatter>): Looked[] {
  return [
    ...(author === undefined ? [] : ['authors' as const]),
    ...(tags.length === 0 ? [] : ['tags' as const]),
    ...(series === undefined ? [] : ['series' as const]),
  ];
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
  const series =
    seriesKey === undefined ? undefined : find(shelf.series, 'series', seriesKey, 'series');
  const facts: Shared = {
    published: published ?? NO_DAY,
    author: author ?? standIn(authorKey),
    tags: tagKeys.flatMap((key, index) => find(shelf.tags, 'tags', key, 'tags', index) ?? []),
  };
  if (updated !== undefined) facts.updated = updated;
  if (series) facts.series = series;
  return facts;
}

/** For an author who is not in the registry or whose entry cannot be read. */
function standIn(key = ''): Article['author'] {
  return { key, name: { de: key, zh: key }, role: { de: '', zh: '' } };
}
