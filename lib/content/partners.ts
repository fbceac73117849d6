import type { VFile } from 'vfile';
import type { Locale } from '@/lib/model';
import { locales, otherLocale } from '@/lib/site';
import { type Split, splitFrontMatter } from './front-matter';
import { type Folder, firstFile } from './layout';
import { hasErrors, report } from './messages';

/** A text with its front matter split off. */
export interface Opened {
  locale: Locale;
  file: VFile;
  split: Split;
  /** Whether the front matter says `translates`. */
  translation: boolean;
}

/**
 * Opens the texts of a folder, the original first. Gives `undefined` where one of them cannot be read
 * or where it is not clear which one is the original; that is reported.
 */
export function openPartners(folder: Folder): [Opened, Opened?] | undefined {
  const opened = locales.flatMap((locale) => open(folder, locale));
  const files = locales.filter((locale) => folder.texts[locale]);
  if (files.length === 0) {
    const message = 'This folder has neither de.md nor zh.md. Write one or remove the folder.';
    const file = firstFile(folder);
    if (file) report(file, { rule: 'edition', message });
  }
  if (opened.length < files.length) return undefined;
  for (const text of opened) checkPartner(folder, text);
  const originals = opened.filter(({ translation }) => !translation);
  const [first, second] = originals;
  if (first && second) {
    report(second.file, {
      rule: 'edition',
      message:
        'Both texts are written as originals. Put \u201ctranslates: de\u201d or \u201ctranslates: zh\u201d into the one that is the translation.',
      other: { file: first.file.path, line: 1, column: 1, message: 'the other text' },
    });
    return undefined;
  }
  const translation = opened.find((text) => text.translation);
  if (!first && translation && opened.length === 2) {
    report(translation.file, {
      rule: 'edition',
      at: translation.split.yaml.keyAt([], 'translates'),
      message:
        'Both texts say that they are translations. Remove \u201ctranslates\u201d from the original.',
    });
  }
  return first && [first, translation];
}

function open(folder: Folder, locale: Locale): Opened[] {
  const file = folder.texts[locale];
  const split = file && !hasErrors(file) ? splitFrontMatter(file) : undefined;
  if (!file || !split) return [];
  const { data } = split.yaml;
  const translation = typeof data === 'object' && data !== null && 'translates' in data;
  return [{ locale, file, split, translation }];
}

/** A translation must name the other locale, whose text must exist and be the original. */
function checkPartner(folder: Folder, { locale, file, split, translation }: Opened): void {
  if (!translation) return;
  const other = otherLocale(locale);
  const at = split.yaml.valueAt(['translates']);
  const said = (split.yaml.data as { translates: unknown }).translates;
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
