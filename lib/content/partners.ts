import type { VFile } from 'vfile';
import type { Locale } from '@/lib/model';
import { locales, otherLocale } from '@/lib/site';
import { type Split, splitFrontMatter } from './front-matter';
import { type Folder, firstFile } from './layout';
import { report } from './messages';
import { nearest } from './nearest';

/** A text with its front matter split off. */
export interface Opened {
  locale: Locale;
  file: VFile;
  split: Split;
  /** Whether the front matter says `translates`. */
  translation: boolean;
}

/**
 * Opens the texts of a folder that can be opened, the original first. Where one of them cannot, or where
 * it is not clear which one is the original, that is reported.
 */
export function openPartners(folder: Folder): Opened[] {
  const opened = locales.flatMap((locale) => open(folder, locale));
  for (const text of opened) {
    // What cannot be read is taken for what the other text is not.
    const partner = opened.find((other) => other !== text && other.split.yaml);
    if (!text.split.yaml && partner) text.translation = !partner.translation;
  }
  // Only originals say when they were published: the other text lacks no more than “translates”.
  const [dated, ...more] = opened.filter(isDated);
  if (
    dated &&
    more.length === 0 &&
    opened.every(({ split, translation }) => split.yaml && !translation)
  ) {
    for (const text of opened) text.translation = text !== dated;
  }
  if (locales.every((locale) => !folder.texts[locale])) {
    const message = 'This folder has neither de.md nor zh.md. Write one or remove the folder.';
    const file = firstFile(folder);
    if (file) report(file, { rule: 'edition', message });
  }
  for (const text of opened) checkPartner(folder, text);
  const [first, second] = opened.toSorted((a, b) => Number(a.translation) - Number(b.translation));
  if (!first || !second) return opened;
  if (!second.translation) {
    report(second.file, {
      rule: 'edition',
      message:
        'Both texts are written as originals. Put \u201ctranslates: de\u201d or \u201ctranslates: zh\u201d into the one that is the translation.',
      other: { file: first.file.path, line: 1, column: 1, message: 'the other text' },
    });
  } else if (first.translation) {
    report(first.file, {
      rule: 'edition',
      at: first.split.yaml?.keyAt([], 'translates'),
      message:
        'Both texts say that they are translations. Remove \u201ctranslates\u201d from the original.',
    });
  }
  return [first, second];
}

function open(folder: Folder, locale: Locale): Opened[] {
  const file = folder.texts[locale];
  const split = file?.value !== undefined ? splitFrontMatter(file) : undefined;
  if (!file || !split) return [];
  return [{ locale, file, split, translation: isTranslation(split, String(file.value)) }];
}

function isDated({ split: { yaml } }: Opened): boolean {
  return typeof yaml?.data === 'object' && Object.hasOwn(yaml.data ?? {}, 'published');
}

/** Whether front matter says `translates`, or almost. */
function isTranslation({ yaml, bodyAt }: Split, raw: string): boolean {
  if (!yaml) return /^translates[ \t]*:/m.test(raw.slice(0, bodyAt));
  const keys = typeof yaml.data === 'object' ? Object.keys(yaml.data ?? {}) : [];
  return keys.some((key) => nearest(key, ['translates']) !== undefined);
}

/** A translation must name the other locale, whose text must exist and be the original. */
function checkPartner(folder: Folder, { locale, file, split, translation }: Opened): void {
  if (!translation || !split.yaml) return;
  const other = otherLocale(locale);
  const at = split.yaml.valueAt(['translates']);
  const said = (split.yaml.data as { translates?: unknown }).translates;
  const partner = folder.texts[other];
  if (said === locale) {
    report(file, {
      rule: 'edition',
      at,
      message: `A text cannot translate itself. Write \u201ctranslates: ${other}\u201d.`,
    });
  } else if (!partner) {
    report(file, {
      rule: 'edition',
      at,
      message: `This is a translation of ${other}.md, which is not there. Add it, or make this text the original: remove \u201ctranslates\u201d and add published and author.`,
    });
  }
}
