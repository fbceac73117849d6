/** Something that is markup elsewhere and would be printed here. */
export interface Dialect {
  /** What it is elsewhere. */
  what: string;
  /** Global; every repetition in it has a limit, since any text may be tried. */
  pattern: RegExp;
  /** What to write on this site. */
  expected: string;
  /** Only where its first and last sign have a backslash before them, as in \(x^2\). */
  escaped?: true;
}

const one = (what: string, pattern: RegExp, expected: string): Dialect => ({
  what,
  pattern,
  expected,
});

const NOTE = '`[^1]` in the text and `[^1]: \u2026` on a line of its own';
const LINK = '`[text](address)`, no space in the address or before it';
const RUBY = '`{\u6c49\u5b57|h\u00e0n z\u00ec}`, hanzi alone before the line';
const BOLD = '`**` right before the first and right after the last letter';
const PLAIN = 'plain words';
const NOTHING = 'the text without it';
const SHIFTED = 'letters such as \u00b2 and \u2082';

/** Extensions of Markdown by others, and what is left of its own. */
const MARKDOWN: readonly Dialect[] = [
  one('a footnote within the line', /\^\[[^\]\n]{0,300}\]?/g, NOTE),
  one(
    'a footnote mark with a space in it',
    /\[\^(?:[^\]\n]{0,60}\s[^\]\n]{0,60})?\]/g,
    'a label without spaces',
  ),
  one('highlighting', /(?<![=<>!])==(?=[^\s=])[^=\n]{0,200}[^\s=]==(?!=)/g, 'emphasis as `*so*`'),
  one(
    'changes to a text',
    /\{(?:\+\+|--|>>|~~|==)[^\n]{0,200}?(?:\+\+|--|<<|~~|==)\}/g,
    'the text as it is to be',
  ),
  one('attributes', /\{(?:[#.][\p{L}_-]|: ?)[^{}\n]{0,100}\}/gu, NOTHING),
  one(
    'a passage that is underlined',
    /(?<![\p{L}\p{N}+])\+\+(?=[^\s+])[^+\n]{0,200}[^\s+]\+\+(?!\+)/gu,
    'emphasis as `*so*`',
  ),
  one('lowered letters', /(?<=\p{Script=Latin})~(?:\d{1,3}|[a-z])~/gu, SHIFTED),
  one('raised letters', /\^[\p{L}\p{N}+-]{1,10}\^/gu, SHIFTED),
  one('a box', /(?<=^|\s):::+ ?[\p{L}{]?[\p{L}-]{0,30}/gmu, 'a quote with `>` or plain words'),
  one(
    'a box',
    /^(?:!!!|\?\?\?)\+? (?:note|info|tip|hint|important|warning|caution|danger|example|quote|abstract|bug|success|question)\b/gim,
    'a quote with `>` or plain words',
  ),
  one('a box', /\[![A-Za-z]{3,20}\][+-]?/g, 'a quote with `>` or plain words'),
  one('a link between notes', /!?\[\[[^[\]\n]{1,200}\]\]/g, LINK),
  one('a contents list', /^\[toc\]$/gim, NOTHING),
  one('a definition of an abbreviation', /^\*\[[^\]\n]{1,60}\]:/gm, PLAIN),
  one('a comment', /%%[^%\n]{1,200}%%/g, NOTHING),
  one('a hidden passage', /\|\|[^|\n]{1,200}\|\||\|{3,}/g, PLAIN),
  one('a table', /^\|[^\n]{1,300}\|$/gm, 'a line `|---|---|` below the first'),
  one('a heading', /^#{2,6}(?=[\p{L}\p{N}])/gmu, 'a space after the signs'),
  one('a heading', /^\uff03{1,6}/gm, '`## ` with narrow signs'),
  one(
    'a footnote mark',
    /[\uff3b\u3010]\^[^\]\uff3d\u3011\n]{1,60}[\]\uff3d\u3011]|\[\^[^\]\uff3d\n]{1,60}\uff3d/g,
    '`[^1]` with narrow brackets',
  ),
  one('a list', /^[\u2022\u25e6\u25aa\u2023\u25cf] /gm, '`- ` at the beginning of each line'),
  one('a task', /^\[[ xX]\] /gm, '`- [ ]` at the beginning of the line'),
  one('emoji', /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:])/gu, 'the sign itself'),
];

/** Links and images that are none. */
const LINKS: readonly Dialect[] = [
  one(
    'an image',
    /(?<![\p{L}\p{N}!?])!\[[^\]\n]{0,200}\](?:\[[^\]\n]{0,100}\])?/gu,
    '`![what it shows](file.png)`',
  ),
  one(
    'a link',
    /\[[^[\]\n]{1,200}\] ?[(\uff08](?:\ufffc|https?:|www\.|[/#]\w)[^)\uff09\n]{0,200}[)\uff09]?/g,
    LINK,
  ),
  one('a link', /\[[^[\]\n]{1,200}\]\((?:[^()\n]{0,200}\))?/g, LINK),
  one('a link', /\([^()\n]{1,100}\)\[\ufffc{1,300}\]/g, LINK),
  one('a link', /\[\ufffc{4,300} [^\]\n]{1,100}\]/g, LINK),
  one(
    'a link whose address is missing',
    /\[(?!\d{1,3}\])[^[\]\n]{1,200}\]\[(?!\d{1,3}\])[^[\]\n]{0,60}\]/g,
    LINK,
  ),
];

/** Ruby that is none. */
const RUBIES: readonly Dialect[] = [
  one(
    'ruby',
    /[{\uff5b][^{}|\uff5b\uff5c\uff5d\s][^{}|\uff5b\uff5c\uff5d\n]{0,40}(?<!\s)[|\uff5c][^{}\uff5b\uff5d\n]{0,80}[}\uff5d]/g,
    RUBY,
  ),
  one('ruby', /[{\uff5b]\S[|\uff5c][^{}\uff5b\uff5d\n]{0,80}[}\uff5d]/g, RUBY),
];

/** Emphasis that is none. */
const EMPHASIS: readonly Dialect[] = [
  one('bold type', /(?<![A-Za-z\d*])\*\*(?:\s[^*\n]{1,200}|[^*\n]{1,200}\s)\*\*(?!\*)/g, BOLD),
  one('bold type', /__(?![a-z_]{1,30}__)[^_\s][^_\n]{0,200}__/g, '`**so**`'),
  one(
    'emphasis',
    /(?<=\p{Script=Han})_[^_\s][^_\n]{0,200}_|_[^_\s][^_\n]{0,200}_(?=\p{Script=Han})/gu,
    '`*so*`',
  ),
  one(
    'struck-out type',
    /~~(?:\s[^~\n]{1,200}|[^~\n]{1,200}\s)~~/g,
    '`~~so~~` without spaces inside',
  ),
  one(
    'emphasis within a word',
    /(?<![\p{L}\p{N}*])\*\p{Script=Latin}{1,40}\*\p{Script=Latin}{1,40}(?!\*)|(?<![\p{L}\p{N}*])\*\p{Script=Latin}[^*\n]{1,60}\p{Script=Latin}\*s(?![\p{L}*])|\p{Script=Latin}\*(?!in|r|n|s|m|e)\p{Script=Latin}{2,40}\*(?!\*)/gu,
    'a whole word or `**`, since one star within a word is a letter',
  ),
  one('code', /(?<![\p{L}\p{N}`])`(?=[^\s`])/gu, 'a second sign after the code'),
];

/** Other languages for texts. */
const OTHERS: readonly Dialect[] = [
  one('a command of a template', /\{\{[^{}\n]{0,200}\}\}|\{%[^\n]{0,200}?%\}/g, PLAIN),
  one('a formula', /\$\$[^$\n]{1,300}\$\$/g, PLAIN),
  one(
    'a formula',
    /(?<![\p{L}\d$])\$(?:[A-Za-z]|(?!\s)(?=[^$\n]{0,100}[\\^_={}+*/<>])[^$\n]{1,100}(?<!\s))\$(?![\p{L}\d$])/gu,
    PLAIN,
  ),
  {
    ...one(
      'a formula',
      /\((?:[A-Za-z]|[^()\n]{0,100}[\\^_={}+*/<>][^()\n]{0,100})\)|\[[^[\]\n]{0,100}[\\^_={}+*/<>][^[\]\n]{0,100}\]/g,
      PLAIN,
    ),
    escaped: true,
  },
  one(
    'a command of LaTeX',
    /(?<![\p{L}\p{N}:\\])\\(?:[a-zA-Z]{2,20}(?:\[[^\]\n]{0,40}\])?\{[^{}\n]{0,200}\}?|(?:begin|end|item|alpha|beta|pi|times|cdot|infty|sum|int|leq|geq|ldots|LaTeX)\b)/gu,
    PLAIN,
  ),
  one(
    'emphasis',
    /(?<![:\p{L}\p{N}/])\/\/(?=[^\s/])[^/\n]{0,200}[^\s/:]\/\/(?![/\p{L}])/gu,
    '`*so*`',
  ),
  one('emphasis', /(?<!')'{2,3}(?=[^\s'])[^'\n]{0,200}[^\s']'{2,3}(?!')/g, '`*so*` or `**so**`'),
  one('a conflict that was not settled', /<{3,}|>{3,}/g, NOTHING),
  one('a reference', /<<[\w#][^<>\n]{0,100}>>/g, LINK),
  one(
    'a command of a forum',
    /\[(b|i|u|s|url|img|quote|code|color|size|center|list)(?:=[^\]\n]{0,100})?\][^\n]{0,300}?\[\/\1\]/gi,
    'Markdown',
  ),
  one(
    'a command of Jira',
    /\{(?:code|quote|noformat|panel|color)(?::[^}\n]{0,100})?\}/g,
    'Markdown',
  ),
  one('a heading', /^h[1-6]\. (?=\S)/gm, '`## ` before it'),
  one('a heading', /^={2,6} (?=\S)/gm, '`## ` before it'),
  one(
    'a directive',
    /^\.\. [\w-]{1,30}::?|^\[(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT|source|quote|cols)\b[^\]\n]{0,60}\]/gm,
    PLAIN,
  ),
  one(
    'a directive',
    /\b(?:image|include|video|link)::?[^\s[\]]{1,100}\[[^\]\n]{0,100}\]/g,
    'Markdown',
  ),
  one(
    'front matter',
    /^(?:title|description|author|date|tags|published|updated|layout|draft|slug|lang|categories): (?=\S)/gm,
    'it between the lines `---` at the top of the file',
  ),
  one(
    'a character by its name',
    /&(?:nbsp|amp|lt|gt|quot|ndash|mdash|hellip|shy|[AOUaou]uml|szlig)\b/g,
    'the character itself',
  ),
  one(
    'what a word processor left',
    /\{ ?(?:HYPERLINK|PAGEREF|REF|TOC|SEQ|MERGEFIELD)\b[^}\n]{0,200}\}?|Fehler! (?:Textmarke|Verweisquelle)[^.\n]{0,60}|Error! (?:Bookmark|Reference)[^.\n]{0,60}|\u9519\u8bef\uff01\u672a(?:\u5b9a\u4e49\u4e66\u7b7e|\u627e\u5230\u5f15\u7528\u6e90)|\bMsoNormal\b|\b_Toc\d{3,}/g,
    NOTHING,
  ),
];

/** Everything that is markup elsewhere. */
export const dialects: readonly Dialect[] = [
  ...MARKDOWN,
  ...RUBIES,
  ...LINKS,
  ...EMPHASIS,
  ...OTHERS,
];

/** What is markup in the text, in titles and captions, which are plain words. */
export const markdownInPlain: readonly Dialect[] = [
  one(
    'emphasis',
    /(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])[^*\n]{0,200}[^\s*]\*{1,3}(?![\p{L}\p{N}*])/gu,
    PLAIN,
  ),
  one('emphasis', /(?<![\p{L}\p{N}_])_(?=[^\s_])[^_\n]{0,200}[^\s_]_(?![\p{L}\p{N}_])/gu, PLAIN),
  one('struck-out type', /~~[^~\n]{1,200}~~/g, PLAIN),
  one('code', /`[^`\n]{1,200}`/g, PLAIN),
  one('a link', /\[[^[\]\n]{1,200}\]\([^()\n]{0,200}\)/g, PLAIN),
  one('a footnote mark', /\[\^[^\]\n]{1,60}\]/g, 'the mark in the text'),
  one('HTML', /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,200})?\/?>/gi, PLAIN),
];
