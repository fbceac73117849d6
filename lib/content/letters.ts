/** Letters of readers and how often texts were read, as `npm run letters -- export` writes both. */
import type { VFile } from 'vfile';
import { z } from 'zod';
import { isRealDate } from '@/lib/language/time';
import type { Article } from '@/lib/model';
import { locales } from '@/lib/site';
import { readJson } from './json';
import type { Layout } from './layout';
import { report } from './messages';
import { nearest } from './nearest';
import { checkShape } from './shape';

const WRITER = 'npm run letters -- export';

const text = z.string().trim().min(1, 'Something must stand here. Write it or remove the key.');

/** `content/letters/<slug>.json`; see `PrintedLetter`. */
const lettersSchema = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        'An id is made of a\u2013z, 0\u20139 and single hyphens.',
      ),
    pair: text.exactOptional(),
    language: z.enum(locales, { error: 'The language must be de or zh.' }),
    written: z
      .string()
      .refine(isRealDate, 'This is not a day of the calendar. Write it as 2026-11-18.'),
    name: text.exactOptional(),
    place: text.exactOptional(),
    text,
    abridged: z.literal(true).exactOptional(),
    reply: z.strictObject({ de: text.exactOptional(), zh: text.exactOptional() }).exactOptional(),
    translation: text.exactOptional(),
  }),
);

const times = z.int('This is no number of readings.').nonnegative('This is no number of readings.');

/** `content/letters/readings.json`: `{ "<slug>": { "de": 140, "zh": 98 } }`. */
const timesReadSchema = z.record(
  z.string(),
  z.strictObject({ de: times.exactOptional(), zh: times.exactOptional() }),
);

/**
 * Returns a function that gives articles their letters and how often they were read. What is wrong is
 * reported on the files.
 *
 * @param slugs of all articles, of those too that are not published
 */
export function lettersReader(
  { letters, timesRead }: Pick<Layout, 'letters' | 'timesRead'>,
  slugs: string[],
): (article: Article) => Article {
  for (const [slug, file] of letters) {
    if (slugs.includes(slug)) continue;
    const meant = nearest(slug, slugs);
    const message = `There is no article \u201c${slug}\u201d: nobody can read these letters.${meant ? ` Rename the file to ${meant}.json.` : ''}`;
    report(file, { rule: 'letter', severity: 'warning', message });
  }
  const counted = timesRead && dataOf(timesRead, timesReadSchema);
  return (article) => {
    const { slug } = article;
    const file = letters.get(slug);
    const found = file ? lettersOf(file, article) : [];
    const times = counted && Object.hasOwn(counted, slug) ? counted[slug] : undefined;
    return {
      ...article,
      ...(found.length > 0 && { letters: found }),
      ...(times && { timesRead: times }),
    };
  };
}

/** The letters of a file; one about a paragraph that is gone is about the whole text. */
function lettersOf(file: VFile, { pairs }: Article): NonNullable<Article['letters']> {
  const json = jsonOf(file);
  const found = json && checkShape(lettersSchema, json, 'letter');
  const ids = new Set(pairs.map(({ id }) => id));
  const seen = new Set<string>();
  return (found ?? []).map(({ pair, ...letter }, index) => {
    if (seen.has(letter.id)) {
      const message = `Another letter has the id \u201c${letter.id}\u201d. Ids are addresses: remove one of them.`;
      report(file, { rule: 'letter', at: json?.valueAt([index, 'id']), message });
    }
    seen.add(letter.id);
    if (pair === undefined || ids.has(pair)) return { ...letter, ...(pair && { pair }) };
    report(file, {
      rule: 'letter-paragraph',
      severity: 'hint',
      at: json?.valueAt([index, 'pair']),
      message: `The paragraph \u201c${pair}\u201d is gone: the letter stands at the foot of the text alone. To bind it to another, write its id here.`,
    });
    return letter;
  });
}

function dataOf<T extends z.ZodType>(file: VFile, schema: T): z.output<T> | undefined {
  const json = jsonOf(file);
  return json && checkShape(schema, json, 'letter');
}

const jsonOf = (file: VFile) =>
  file.value === undefined ? undefined : readJson(file, { rule: 'letter', writer: WRITER });
