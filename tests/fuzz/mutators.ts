import type { Random } from '../bench/faults/random';

/** Changes a text as a slip, a bad merge or an attacker would. */
type Mutator = (text: string, random: Random) => string;

/** What Markdown, YAML, JSON and our directives are made of, and what is known to upset readers of them. */
const PIECES: readonly string[] = [
  ...['- ', '1. ', '> ', '# ', '## ', '####### ', '```\n', '~~~\n', '    ', '\t', '---\n', '***\n'],
  ...['*', '**', '_', '__', '~~', '`', '``', '[', ']', '](', '![', '(', ')', '<', '>', '|', '\\'],
  ...['[^a]', '[^a]: ', '[^werkbuch/presse]', '[^/]', '[^__proto__]', '[a]: b', '[a][b]', '\n\n'],
  ...[
    '| a | b |\n| - | - |\n| c | d |\n',
    '|-|',
    '  \n',
    '\\\n',
    '- [ ] ',
    '<!--',
    '-->',
    '<!---->',
  ],
  ...[
    '<!-- ok: numbers weil -->',
    '<!-- = abc -->',
    '<!-- only -->',
    '<!-- join -->',
    '<!-- id: x -->',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=a()>',
    '<b onclick="a()">',
    '</div>',
    '<![CDATA[',
  ],
  ...[
    '](javascript:a())',
    '](data:text/html,a)',
    '](/de/setzerei/)',
    '](//a.b)',
    '](%zz)',
    '](/images/x)',
  ],
  ...[
    'https://a.b/c',
    'www.a.b',
    'a@b.c',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&#x202E;',
    '&nbsp',
    '&#1114112;',
  ],
  ...[
    '{\u6c49\u5b57|h\u00e0n z\u00ec}',
    '{\u6c49|',
    '|}',
    '\u201e',
    '\u201c',
    '\u201d',
    '"',
    "'",
    '\u00ab',
    '\u300a',
    '\uff08',
  ],
  ...[
    'title: ',
    'published: 2026-02-30\n',
    'status: draft\n',
    'translates: de\n',
    'tags: [a',
    ': ',
    '? ',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '!!js/function ',
    '|\n  ',
    '>-\n  ',
    '"\\ud800"',
    '{a: ',
    '- - ',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: {}\n',
    '...\n',
    '%YAML 1.1\n',
    '# ',
    '{"',
    '":',
    '[[',
    '}}',
    'null',
    '1e999',
  ],
  ...[
    '9'.repeat(400),
    '-0',
    '0x10',
    '1.000.000',
    '3,5',
    '\u4e07\u4ebf\u5146',
    '\u516b\u5343\u4e07',
    '12:60',
    '2026-13-45',
    'MMXXVI',
    '\u00bd',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u2066',
    '\u2069',
    '\u3000',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '\u{10ffff}',
    '\u{e0041}',
  ],
  ...[
    '\u0301',
    'a\u0308',
    '\u1100\u1161',
    '\u{1f469}\u200d\u{1f467}',
    '\u{1f1e9}\u{1f1ea}',
    '\u{16ff0}',
    '\u2f00',
    '\uf900',
    '\u6f22',
  ],
  ...['\r', '\r\n', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n'],
];

const at = (text: string, random: Random) => random.below(text.length + 1);

/** A stretch that is short more often than long. */
function stretch(text: string, random: Random): [start: number, end: number] {
  const start = at(text, random);
  const length = random.below(2 ** (1 + random.below(9)));
  return [start, Math.min(text.length, start + length)];
}

const insert: Mutator = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + random.pick(PIECES) + text.slice(place);
};

const insertAtLine: Mutator = (text, random) => {
  const lines = text.split('\n');
  const line = random.below(lines.length);
  return lines.with(line, random.pick(PIECES) + lines[line]).join('\n');
};

const repeatPiece: Mutator = (text, random) => {
  const place = at(text, random);
  const piece = random.pick(PIECES);
  return text.slice(0, place) + piece.repeat(1 + random.below(120)) + text.slice(place);
};

const repeatStretch: Mutator = (text, random) => {
  const [start, end] = stretch(text, random);
  return text.slice(0, end) + text.slice(start, end).repeat(1 + random.below(4)) + text.slice(end);
};

const remove: Mutator = (text, random) => {
  const [start, end] = stretch(text, random);
  return text.slice(0, start) + text.slice(end);
};

const move: Mutator = (text, random) => {
  const [start, end] = stretch(text, random);
  const rest = text.slice(0, start) + text.slice(end);
  const place = at(rest, random);
  return rest.slice(0, place) + text.slice(start, end) + rest.slice(place);
};

const wrap: Mutator = (text, random) => {
  const [start, end] = stretch(text, random);
  const [open, close] = random.pick([
    ...[
      ['*', '*'],
      ['**', '**'],
      ['`', '`'],
      ['[', '](/de/)'],
      ['![', '](a.svg "b")'],
      ['{', '|a}'],
    ],
    ...[
      ['<b>', '</b>'],
      ['<!-- ', ' -->'],
      ['```\n', '\n```'],
      ['"', '"'],
      ['(', ')'],
      ['> ', ''],
    ],
  ] as [string, string][]);
  const times = random.below(4) === 0 ? 60 : 1;
  return (
    text.slice(0, start) +
    open.repeat(times) +
    text.slice(start, end) +
    close.repeat(times) +
    text.slice(end)
  );
};

const truncate: Mutator = (text, random) => text.slice(0, at(text, random));

const swapLines: Mutator = (text, random) => {
  const lines = text.split('\n');
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  return lines
    .with(a, lines[b] ?? '')
    .with(b, lines[a] ?? '')
    .join('\n');
};

const indentLines: Mutator = (text, random) => {
  const lines = text.split('\n');
  const from = random.below(lines.length);
  const to = from + 1 + random.below(6);
  const by = random.pick(['  ', '    ', '\t', '> ', '- ', '   1. ']);
  return lines.map((line, index) => (index >= from && index < to ? by + line : line)).join('\n');
};

const nestDeeper: Mutator = (text, random) => {
  const sign = random.pick(['> ', '- ', '  - ', '[', '{a: ', '(', '*a **b ', '\u201e', '<b>']);
  const place = at(text, random);
  return text.slice(0, place) + sign.repeat(10 + random.below(300)) + text.slice(place);
};

const lineEnds: Mutator = (text, random) =>
  text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028']));

const decompose: Mutator = (text) => text.normalize('NFD');

const MUTATORS: readonly Mutator[] = [
  ...[
    insert,
    insert,
    insertAtLine,
    insertAtLine,
    repeatPiece,
    repeatStretch,
    remove,
    move,
    wrap,
    wrap,
  ],
  ...[truncate, swapLines, indentLines, nestDeeper, lineEnds, decompose],
];

/** A text changed once to four times. */
export function mutated(text: string, random: Random): string {
  const times = 1 + random.below(4);
  let changed = text;
  for (let time = 0; time < times; time++) changed = random.pick(MUTATORS)(changed, random);
  return changed;
}

/** Bytes that are no UTF-8, or begin a file of another encoding. */
const BYTES: readonly number[][] = [
  ...[
    [0xff],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf5, 0x80],
    [0xe4, 0xbd],
    [0x80],
    [0xfe, 0xff],
    [0],
  ],
];

/** Bytes spoilt in one place. */
export function spoilt(bytes: Buffer, random: Random): Buffer {
  const place = random.below(bytes.length + 1);
  const skipped = random.below(3);
  const piece = Buffer.from(random.pick(BYTES));
  return Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place + skipped)]);
}
