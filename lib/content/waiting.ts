/** What editors are told of texts that are not published yet. */
import type { Article, Diagnostic, Edition, Link, Locale, Page, Place } from '@/lib/model';
import { locales, paths } from '@/lib/site';
import type { FolderReading } from './article';
import type { Folder } from './layout';
import { waitOf } from './publication';

/** A folder of an article and what was read of it. */
export interface ReadFolder extends FolderReading<Article> {
  folder: Folder;
}

/**
 * Findings as warnings where they are about drafts: what is not published stops nothing. For a
 * translation these are its own and what the pairing says; for an original all of its folder.
 */
export function softened(diagnostics: Diagnostic[], isDraft: (finding: Diagnostic) => boolean) {
  return diagnostics.map(
    (one): Diagnostic =>
      one.severity === 'error' && isDraft(one)
        ? { ...one, severity: 'warning', inDraft: true }
        : one,
  );
}

/** Tells whether a finding of a folder is about a draft in it. */
export function aboutDrafts(read: ReadFolder[]): (finding: Diagnostic) => boolean {
  const folders = new Map(
    read.flatMap(({ folder, drafts = [] }) => {
      const { texts, pairs, images } = folder;
      const own = [texts.de, texts.zh, pairs, ...images].flatMap((file) => file?.path ?? []);
      const isWhole = locales.every((locale) => !texts[locale] || drafts.includes(locale));
      const held = isWhole ? own : drafts.flatMap((locale) => texts[locale]?.path ?? []);
      return drafts.length > 0 ? own.map((path) => [path, new Set(held)] as const) : [];
    }),
  );
  return ({ file, other, rule }) => {
    const held = folders.get(file);
    if (!held) return false;
    return held.has(file) || held.has(other?.file ?? '') || rule.startsWith('pairs-');
  };
}

/** Days that are still to come, as warnings: nobody should wonder where a text is. */
export function daysToCome({ content, drafts = [], days }: ReadFolder, day: string): Diagnostic[] {
  if (!content || drafts.includes(content.original)) return [];
  const { published, updated = '' } = content;
  const told = (place: Place | undefined, message: string): Diagnostic[] =>
    place ? [{ ...place, severity: 'warning', rule: 'scheduled', message }] : [];
  return [
    ...(published > day
      ? told(
          days?.published,
          `This text is published on ${published}. Builds before that day (this one: ${day}) leave it out.`,
        )
      : []),
    ...(published <= day && updated > day
      ? told(
          days?.updated,
          `This day is still to come. Pages before ${updated} (this one: ${day}) do not say that the text was updated.`,
        )
      : []),
  ];
}

const PAGE = /^\/(?:de|zh)\/[^/?#]+\/(?:parallel\/)?/;

/**
 * Links to texts of the site that are not published when the text with the link is. Errors where that is
 * today, for the link would be dead; warnings in texts that are still to come.
 */
export function linksToWaiting(read: ReadFolder[], pages: Page[], day: string): Diagnostic[] {
  const waits = new Map(read.flatMap((one) => waitingAddresses(one, day)));
  if (waits.size === 0) return [];
  const found = (edition: Edition, since: string) =>
    linksOf(edition).flatMap(({ href, source: { start } }): Diagnostic[] => {
      const [path = ''] = PAGE.exec(href) ?? [];
      const until = waits.get(path);
      if (until === undefined || (until !== null && until <= since)) return [];
      const message =
        until === null
          ? `${path} is a draft and not published. Take the link out until it is, or publish it first.`
          : `${path} is not published before ${until}. Take the link out until then, or publish it earlier.`;
      const severity = since > day ? 'warning' : 'error';
      const { file } = edition;
      return [
        { file, line: start.line, column: start.column, severity, rule: 'link-waiting', message },
      ];
    });
  return [
    ...read.flatMap(({ content, drafts = [] }) =>
      Object.values(content?.editions ?? {}).flatMap((edition) =>
        drafts.includes(edition.locale) ? [] : found(edition, latest(content?.published, day)),
      ),
    ),
    ...pages.flatMap(({ editions }) => Object.values(editions).flatMap((one) => found(one, day))),
  ];
}

const latest = (a = '', b: string) => (a > b ? a : b);

const linksOf = ({ blocks, notes }: Edition): Link[] =>
  [...blocks, ...notes].flatMap(({ links = [] }) => links);

/** The addresses of a folder that are not published, with the day on which they will be; null for drafts. */
function waitingAddresses(
  { folder, content, drafts = [] }: ReadFolder,
  day: string,
): [string, string | null][] {
  const { slug, texts } = folder;
  const waitFor = (locale: Locale): string | null | undefined => {
    if (drafts.includes(locale)) return null;
    const wait = content && waitOf(content, locale, day);
    return wait && (wait.draft ? null : wait.until);
  };
  const waits = locales.flatMap((locale): [Locale, string | null][] => {
    const until = texts[locale] && waitFor(locale);
    return until === undefined ? [] : [[locale, until]];
  });
  const alone = waits.map(([locale, until]): [string, string | null] => [
    paths.read(locale, slug),
    until,
  ]);
  if (waits.length === 0 || !texts.de || !texts.zh) return alone;
  const both = waits.some(([, until]) => until === null) ? null : (waits[0]?.[1] ?? null);
  return [
    ...alone,
    ...locales.map((l): [string, string | null] => [paths.parallel(l, slug), both]),
  ];
}
