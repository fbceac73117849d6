import type { VFile } from 'vfile';
import type { Bilingual } from '@/lib/model';
import { isImage } from '@/lib/site';
import { hasErrors, report } from './messages';
import { didYouMean } from './nearest';
import { pathBelow } from './read';

/** One folder of an article or a page: its texts, its pairs file and the images beside them. */
export interface Folder {
  slug: string;
  texts: Partial<Bilingual<VFile>>;
  pairs?: VFile;
  images: VFile[];
}

/** The files of a content folder, each where it belongs. */
export interface Layout {
  articles: Folder[];
  pages: Folder[];
  authors?: VFile;
  tags?: VFile;
  series?: VFile;
  terms?: VFile;
  /** What readers wrote, by the slug of the article. */
  letters: Map<string, VFile>;
  /** How often texts were read. */
  timesRead?: VFile;
}

const REGISTRIES = ['authors', 'tags', 'series', 'terms'] as const;
const TIMES_READ = 'letters/readings.json';
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that the site needs for itself below `/de/` and `/zh/`. */
const RESERVED = new Set([
  '404',
  'parallel',
  'glossary',
  'offline',
  'letters',
  'proof',
  'feed',
  'images',
  'fonts',
  'de',
  'zh',
]);

/** Sorts the files of the content folder `dir` (as printed); a file that belongs nowhere is an error. */
export function layOut(files: VFile[], dir: string): Layout {
  const layout: Layout = { articles: [], pages: [], letters: new Map() };
  const folders = new Map<string, Folder>();
  for (const file of files) {
    const path = pathBelow(file.path, dir);
    const [group = '', slug = '', name, ...deeper] = path.split('/');
    const registry = REGISTRIES.find((one) => path === `${one}.yaml`);
    if (registry) layout[registry] = file;
    else if (path === TIMES_READ) layout.timesRead = file;
    else if (group === 'letters' && /^[^/]+\.json$/.test(path.slice(group.length + 1))) {
      layout.letters.set(slug.replace(/\.json$/, ''), file);
    } else if ((group === 'articles' || group === 'pages') && name !== undefined) {
      const key = `${group}/${slug}`;
      let folder = folders.get(key);
      if (!folder) {
        folder = { slug, texts: {}, images: [] };
        folders.set(key, folder);
        layout[group].push(folder);
      }
      place(file, [name, ...deeper].join('/'), folder);
    } else if (!hasErrors(file)) {
      report(file, {
        rule: 'file',
        message: `The build does not know this file.${didYouMean(
          path,
          REGISTRIES.map((one) => `${one}.yaml`),
        )} Texts live in articles/<slug>/de.md or zh.md.`,
      });
    }
  }
  checkSlugs(layout);
  return layout;
}

function place(file: VFile, name: string, folder: Folder): void {
  if (name === 'de.md') folder.texts.de = file;
  else if (name === 'zh.md') folder.texts.zh = file;
  else if (name === 'pairs.json') folder.pairs = file;
  else if (isImage(name) && !name.includes('/')) folder.images.push(file);
  else if (!hasErrors(file)) {
    report(file, {
      rule: 'file',
      message: `The build does not know this file.${didYouMean(name, ['de.md', 'zh.md', 'pairs.json'])} Beside de.md and zh.md only images stand, without folders.`,
    });
  }
}

/** Any file of a folder, to hang a finding about the folder on. */
export function firstFile(folder: Folder): VFile | undefined {
  return folder.texts.de ?? folder.texts.zh ?? folder.pairs ?? folder.images[0];
}

function checkSlugs({ articles, pages }: Layout): void {
  const taken = new Map<string, Folder>(articles.map((folder) => [folder.slug, folder]));
  for (const folder of [...articles, ...pages]) {
    const file = firstFile(folder);
    if (!file) continue;
    if (!SLUG.test(folder.slug)) {
      report(file, {
        rule: 'slug',
        message: `The folder name \u201c${folder.slug}\u201d becomes an address: use a\u2013z, 0\u20139 and single hyphens only.`,
      });
    } else if (RESERVED.has(folder.slug)) {
      report(file, {
        rule: 'slug',
        message: `The site needs the address \u201c${folder.slug}\u201d for itself. Rename the folder.`,
      });
    }
    const same = taken.get(folder.slug);
    const other = same && same !== folder ? firstFile(same) : undefined;
    if (other) {
      report(file, {
        rule: 'slug',
        message: `An article has the same folder name \u201c${folder.slug}\u201d. Rename one of them.`,
        other: { file: other.path, line: 1, column: 1, message: 'the article' },
      });
    }
  }
}
