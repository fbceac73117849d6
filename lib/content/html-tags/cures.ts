import { shifted } from './raised';

/** Where HTML stands, as far as that decides what to write instead. */
export type TagPlace = 'text' | 'cell' | 'heading' | 'note' | 'block';

/** A tag that an author typed. */
export interface HtmlTag {
  /** In small letters. */
  name: string;
  /** The tag itself. */
  source: string;
  /** What stands between it and its closing tag; `undefined` where that is missing. */
  content: string | undefined;
  place: TagPlace;
  /** Whether nothing follows it in its paragraph. */
  isLast: boolean;
}

const IMAGE = 'Write an image as ![what it shows](file.png "caption").';
const EMPHASIS = 'Write emphasis as *so* or **so**.';
const CODE = 'Write code as `so`.';
const PLAIN = 'The site sets all texts alike. Remove the tags and keep the text.';
const MARKED = 'There is no such type here. Write emphasis as *so*, or remove the tags.';
const EMBEDDED = 'Pages embed nothing. Write a link as [text](address).';
const CELL = 'A cell holds running text only. Move this out of the table.';

/** What to write instead of a tag, by its name. */
const CURES: Readonly<Record<string, string | ((tag: HtmlTag) => string)>> = {
  ruby: 'Write ruby as {\u6c49\u5b57|h\u00e0n z\u00ec}.',
  br: lineBreak,
  img: ({ place }) =>
    place === 'note' ? 'A footnote holds no image. Put it into the text.' : IMAGE,
  a: ({ source }) =>
    /\shref\b/i.test(source)
      ? 'Write a link as [text](address).'
      : 'Paragraphs have addresses by themselves. Remove the tags and keep the text.',
  sup: shift,
  sub: shift,
  ...all('b strong em i', EMPHASIS),
  ...all('u ins mark', MARKED),
  ...all('code tt samp kbd var', CODE),
  pre: ({ place }) =>
    place === 'block' ? 'Write code between two lines of ```, on lines of their own.' : CODE,
  ...all('del s strike', 'Write what is struck out as ~~so~~.'),
  q: 'Write the quotation marks themselves and remove the tags.',
  hr: ({ place }) =>
    place === 'cell' ? CELL : 'Write a break as --- on a line of its own, between two empty lines.',
  ...all('h1 h2 h3 h4 h5 h6', ({ place }) =>
    place === 'cell' ? CELL : 'Write a heading as ## so, on a line of its own.',
  ),
  ...all('ul ol li dl dt dd', ({ place }) =>
    place === 'cell' ? CELL : 'Write a list with - or 1. at the beginning of each line.',
  ),
  blockquote: 'Write a quote with > at the beginning of each line.',
  ...all('table thead tbody tfoot tr td th caption', ({ place }) =>
    place === 'cell'
      ? CELL
      : 'Write a table with | between cells and |---|---| below its first line.',
  ),
  p: 'An empty line parts paragraphs. Remove the tags and keep the text.',
  ...all('span font small big center abbr dfn cite time bdi bdo wbr nobr', PLAIN),
  ...all('div section article header footer main aside nav', PLAIN),
  ...all('figure figcaption', IMAGE),
  ...all('details summary', 'Nothing folds here. Write a heading and the text below it.'),
  ...all('iframe video audio object embed', EMBEDDED),
};

function all<T>(names: string, cure: T): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, cure]));
}

/** What to do about a tag, so that doing it mends the place. */
export function cureFor(tag: HtmlTag): string {
  const cure = Object.hasOwn(CURES, tag.name) ? CURES[tag.name] : undefined;
  if (typeof cure === 'function') return cure(tag);
  return cure ?? 'HTML is not taken over. Write Markdown, or put a backslash before \u201c<\u201d.';
}

function lineBreak({ place, isLast }: HtmlTag): string {
  if (place === 'block' || isLast) return 'There is no line to break here. Remove this tag.';
  if (place === 'heading') return 'A heading stands in one line. Remove the line break.';
  if (place === 'cell') return 'A cell has one line. Write a comma instead, or use two rows.';
  return 'Write a line break as a backslash at the end of the line.';
}

function shift({ name, content = '', place }: HtmlTag): string {
  const bare = content.replace(/<[^<>]*>/g, '').trim();
  const form = shifted(bare, name === 'sub' ? 'sub' : 'sup');
  const number = /^[[(]?(\d{1,3})[\])]?$/.exec(bare)?.[1];
  const isNote = name === 'sup' && number !== undefined && place !== 'note' && place !== 'heading';
  const note = isNote ? `[^${number}]` : undefined;
  if (form && note) return `Write ${form}, or ${note} where it marks a footnote.`;
  if (note) return `Write a footnote as ${note}.`;
  if (form) return `Write ${form} instead of the tags and what is between them.`;
  return `There are no such ${name === 'sub' ? 'lowered' : 'raised'} letters. Remove the tags and write the text on the line.`;
}
