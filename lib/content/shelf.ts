import type { VFile } from 'vfile';
import type { Author, Edition, Source, Tag } from '@/lib/model';
import { type Head, parseEdition } from './edition';
import type { Images } from './images';
import type { Folder } from './layout';
import { report } from './messages';
import { didYouMean } from './nearest';
import type { Opened } from './partners';

/** Registries that front matter takes from. */
export type Looked = 'authors' | 'tags' | 'series';

/** What articles and pages are read against. */
export interface Shelf {
  /** Folder that printed paths are relative to. */
  root: string;
  /** Registries; undefined where the file is not there or cannot be read, and so is an entry that has errors. */
  authors: Map<string, Author | undefined> | undefined;
  tags: Map<string, Tag | undefined> | undefined;
  series: Map<string, Tag | undefined> | undefined;
  sources: Map<string, Source | undefined>;
  /** Every address of the site. */
  addresses: Set<string>;
}

/** The text of an opened file as an edition. */
export function readEdition(
  shelf: Shelf,
  folder: Folder,
  opened: Opened,
  head: Head,
  images: Images,
): Edition | undefined {
  const { locale, file, split } = opened;
  const { addresses, sources } = shelf;
  return parseEdition({ file, locale, folder, images, addresses, sources }, head, split.bodyAt);
}

/** An entry of a registry by its key; an unknown key is reported at `at`. */
export function lookUp<T>(
  registry: Map<string, T | undefined> | undefined,
  key: string,
  wanted: { file: VFile; at: number; name: string },
): T | undefined {
  const found = registry?.get(key);
  if (registry && !registry.has(key)) {
    report(wanted.file, {
      rule: 'front-matter',
      at: wanted.at,
      message: `\u201c${key}\u201d is not in ${wanted.name}.yaml.${didYouMean(key, registry.keys()) || ' Add it there.'}`,
    });
  }
  return found;
}
