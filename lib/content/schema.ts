import { z } from 'zod';
import { isRealDate } from '@/lib/language/time';
import { locales } from '@/lib/site';
import { didYouMean } from './nearest';

/**
 * The shapes of everything that editors write as YAML. Keys not named here are errors.
 */

const text = z.string().trim().min(1, 'Something must stand here. Write it or remove the key.');
const key = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    'A key is made of a\u2013z, 0\u20139 and single hyphens or dots.',
  );
const bilingual = z.strictObject({ de: text, zh: text });

const NO_DAY = 'This is not a day of the calendar. Write it as 2026-11-18.';
const day = z
  .string({
    error: ({ input }) =>
      typeof input === 'boolean'
        ? 'This is a day such as 2026-11-18. To keep a text back, write \u201cstatus: draft\u201d.'
        : NO_DAY,
  })
  .refine(isRealDate, NO_DAY);
const status = z.literal('draft', {
  error: ({ input }) =>
    `The only status is draft.${didYouMean(String(input), ['draft']) || ' Leave the key out to publish the text.'}`,
});

/** Keys of other systems, with what is written here instead. */
export const FOREIGN_KEYS: ReadonlyMap<string, string> = new Map([
  ['draft', 'status: draft'],
  ['date', 'published: 2026-11-18'],
  ['lastmod', 'updated: 2026-11-18'],
]);

const dayOrYear = z
  .string()
  .refine(
    (value) => isRealDate(value) || /^\d{4}$/.test(value),
    'This is neither a day nor a year. Write it as 2025-07-28 or, if only the year is known, "2025".',
  );
const locale = z.enum(['de', 'zh'], { error: 'The language must be de or zh.' });

/** Where a text comes from and who may print it, in the words of its edition. */
const provenance = z.strictObject({
  source: text.exactOptional(),
  permission: text.exactOptional(),
  translatedBy: text.exactOptional(),
  reviewedBy: text.exactOptional(),
});

/**
 * Front matter of the original edition of an article:
 * `title`, `description`, `published` (2026-11-18), `author` (a key of authors.yaml); and as needed
 * `updated`, `tags` (list of keys of tags.yaml), `series` (key of series.yaml), `note`, `provenance`
 * (`source`, `permission`, `translatedBy`, `reviewedBy`), `status: draft`. A draft is not published, nor
 * is its translation, and neither is anything before the day of `published` (see `buildDay`); `npm run dev`
 * shows both.
 */
export const originalSchema = z.strictObject({
  title: text,
  description: text,
  published: day,
  updated: day.exactOptional(),
  author: text,
  tags: z.array(text).exactOptional(),
  series: text.exactOptional(),
  note: text.exactOptional(),
  provenance: provenance.exactOptional(),
  status: status.exactOptional(),
});

/**
 * Front matter of a translation: `translates` (the locale of the original), `title`, `description`;
 * and as needed `status: draft` (the original is published alone), `translator`, `reviewer`, `note`, `provenance`.
 */
export const translationSchema = z.strictObject({
  translates: locale,
  title: text,
  description: text,
  translator: text.exactOptional(),
  reviewer: text.exactOptional(),
  note: text.exactOptional(),
  provenance: provenance.exactOptional(),
  status: status.exactOptional(),
});

/** Front matter of a page: `title`, `description`; the translation also `translates`. */
export const pageSchema = z.strictObject({
  translates: locale.exactOptional(),
  title: text,
  description: text,
});

const portrait = z
  .string()
  .regex(
    /^[\w-]+(?:\/[\w-]+)*\.\w+$/,
    'A portrait is the path of an image in public, such as authors/mona.jpg.',
  );

/**
 * authors.yaml: `mona: { name: { de, zh }, role: { de, zh }, kind?, portrait? }`; the kind is
 * organization, or left out for a person; the portrait is a path below public/.
 */
export const authorsSchema = z.record(
  key,
  z.strictObject({
    name: bilingual,
    role: bilingual,
    kind: z
      .literal('organization', {
        error: 'The kind of an author is organization, or left out for a person.',
      })
      .exactOptional(),
    portrait: portrait.exactOptional(),
  }),
);

/** tags.yaml and series.yaml: `open-source: { de, zh }`. */
export const namesSchema = z.record(key, bilingual);

/**
 * terms.yaml: a list of `{ hanzi, pinyin, german, kind, line: { de, zh } }` with, as needed,
 * `aliases: { de: [], zh: [] }`, `avoid: { de: [], zh: [] }` and `explain`, a list of the languages
 * whose readers need the explanation: `[de]`, `[zh]`, `[de, zh]` or `[]` (see `isExplained` for what holds
 * without it).
 */
const reader = z.enum(locales, {
  error: ({ input }) =>
    `Terms are explained to readers of de or zh.${didYouMean(String(input), locales)}`,
});
const spellings = z
  .strictObject({ de: z.array(text).default([]), zh: z.array(text).default([]) })
  .default({ de: [], zh: [] });
export const termsSchema = z.array(
  z.strictObject({
    hanzi: text,
    pinyin: text,
    german: text,
    kind: z.enum(['person', 'company', 'place', 'institution', 'work', 'product', 'word'], {
      error: 'The kind must be person, company, place, institution, work, product or word.',
    }),
    explain: z.array(reader).exactOptional(),
    aliases: spellings,
    avoid: spellings,
    line: bilingual,
  }),
);

/**
 * Front matter of seeds/<source>.md: `title`, `publisher`, `author?`, `date` (2025-07-28, or
 * "2025" where the day is unknown), `language` (de or zh), `permission` and `quality` (each de and
 * zh: readers see them), and `facts`: a list of `{ id, claim: { de, zh }, numbers: [texts or numbers], remark? }`.
 */
export const sourceSchema = z.strictObject({
  title: text,
  publisher: bilingual,
  author: text.exactOptional(),
  date: dayOrYear,
  language: locale,
  permission: bilingual,
  quality: bilingual,
  facts: z.array(
    z.strictObject({
      id: key,
      claim: bilingual,
      numbers: z.array(z.union([text, z.number().transform(String)])),
      remark: text.exactOptional(),
    }),
  ),
});

export type OriginalMatter = z.output<typeof originalSchema>;
