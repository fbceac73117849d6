import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readYaml } from '@/lib/content/yaml';
import { ORIGINAL, readFiles } from './scratch';

/** `column severity` of everything that is said about a line of YAML, and the messages. */
function about(text: string) {
  const file = new VFile({ path: 'x.yaml', value: text });
  readYaml(file, text);
  const found = file.data.diagnostics ?? [];
  return {
    places: found.map(({ line, column, severity }) => `${line}:${column} ${severity}`),
    text: found.map(({ message }) => message).join(' '),
  };
}

describe('what YAML drops or changes is an error at its place', () => {
  it.each([
    // Comments within a text.
    ['title: Platz #1 der Liste', '1:14 error', '#1 der Liste'],
    ['title: \u699c\u5355 #1 \u4e0e\u6211', '1:11 error', '#1'],
    ['title: #MeToo und die Folgen', '1:8 error', '#MeToo und die Folgen'],
    ['tags:\n  - #stadt\n  - see', '2:5 error', '#stadt'],
    ['tags:\n  - Stadt #1\n  - see', '2:11 error', '#1'],
    ['name: { de: Halle #7,\n zh: \u5385 }', '1:19 error', '#7'],
    ['title: "Platz" #1 der Liste', '1:16 error', '#1 der Liste'],
    ['description: Wir sind\n  #1 der Liste\nauthor: mona', '2:3 error', '#1 der Liste'],
    ['tags: [stadt, #ki]\nauthor: mona', '1:15 error', '#ki'],
    ['tags: [#ki]', '1:8 error', '#ki'],
    ['name: { de: #1, zh: x }', '1:13 error', '#1'],
    ['author: # spaeter', '1:9 error', 'nothing is left'],
    // Marks of YAML itself.
    ['title: !wichtig', '1:8 error', '!wichtig'],
    ['title: !wichtig Der See', '1:8 error', '!wichtig'],
    ['title: !!binary aGk=', '1:8 error', '!!binary'],
    ['title: ! wichtig', '1:8 error', '!'],
    ['title: !!! Achtung', '1:8 error', '!!!'],
    ['title: &Co Sohn', '1:8 error', '&Co'],
    ['tags: [&a x, y]', '1:8 error', '&a'],
    ['%YAML 1.1\n---\ntitle: Der See', '1:1 error', 'steers'],
    // Numbers and words that are none.
    ['numbers: [2e3]', '1:11 error', 'as 2000'],
    ['numbers: [0x10]', '1:11 error', 'as 16'],
    ['numbers: [012, 12]', '1:11 error', 'as 12'],
    ['numbers: [0o14]', '1:11 error', 'as 12'],
    ['numbers: [.5]', '1:11 error', 'as 0.5'],
    ['numbers: [1.50]', '1:11 error', 'as 1.5'],
    ['numbers: [+5]', '1:11 error', 'as 5'],
    ['numbers: [12345678901234567890]', '1:11 error', '12345678901234567890'],
    ['numbers: [.inf]', '1:11 error', 'Infinity'],
    ['title: ~', '1:8 error', 'nothing'],
    ['title: null', '1:8 error', 'nothing'],
    ['title: True', '1:8 error', 'as true'],
    ['title: FALSE', '1:8 error', 'as false'],
    // Keys.
    ['012: x', '1:1 error', 'as 12'],
    ['~: x', '1:1 error', 'nothing'],
    ['12: a\n"12": b', '2:1 error', 'twice'],
    ['a: 1\na: 2', '2:1 error', 'twice'],
    ['x: { a: 1, a: 2 }', '1:12 error', 'twice'],
    // Texts that end before they begin.
    ['title: >5', '1:8 error', '>5'],
    ['title: |', '1:8 error', '|'],
    ['title: x\n...\nauthor: mona', '3:1 error', 'one document'],
    ['a: b\n---\nc: d', '2:1 error', 'one document'],
  ])('%j', (text, place, words) => {
    const found = about(text);
    expect(found.places).toEqual([place]);
    expect(found.text).toContain(words);
  });
});

describe('what may have been meant is a warning', () => {
  it.each([
    ['title: Der See # Arbeitstitel', '1:16 warning', 'dropped|drops'],
    ['numbers: [1,5]', '1:11 warning', 'two numbers'],
    ['series: teil #2', '1:14 warning', '#2'],
    ['title: "C:\\neu"', '1:11 warning', 'a line break'],
    ['title: "a\\tb"', '1:10 warning', 'a tab'],
    ['description: foo\n  tags:[a]\nb: c', '2:3 warning', 'tags'],
  ])('%j', (text, place, words) => {
    const found = about(text);
    expect(found.places).toEqual([place]);
    expect(found.text).toMatch(new RegExp(words));
  });
});

describe('what loses nothing is fine', () => {
  it.each([
    'author: mona # die Kurzform',
    'published: 2026-03-01 # geschaetzt',
    'kind: person # oder Firma',
    'tags: [a, b] # note',
    'tags: # die Themen\n  - a\n  - b',
    '# Kopf\ntitle: Der See\n# Fuss\nauthor: mona',
    'provenance:\n  source: Das Blatt\n  #permission: frei\nauthor: mona',
    'provenance:\n  source: Das Blatt\n  # permission: frei\nauthor: mona',
    'description: Ein Text\n  #permission: frei\nauthor: mona',
    'title: Der See\n#updated: 2026-03-01\nauthor: mona',
    'title: C# und F#, R&D, 50%, a@b.de, *innen',
    'title: "Platz #1 der Liste"',
    "title: 'Platz #1, It''s'",
    'title: "Der \\"See\\" \\u00e4 \\\\ \\/"',
    'title: "Ein langer \\\n  Text"',
    'title: Der See # ',
    'title: |\n  Der See #1\n  und: mehr',
    'description: >-\n  Ein Text, der\n  weitergeht.',
    'description: Ein Text, der\n  weitergeht und dann: endet\n'.replace('dann: ', 'dann '),
    'description: Siehe\n  https://example.org/a:b',
    'a: yes\nb: no\nc: on\nd: 12:30\ne: 1_000\nf: 2026-03-01\ng: 1.2.3',
    'numbers: [10, 3.5, -2, true]',
    'tags: [a,b]',
    'title: !!str 2026',
    '---\ntitle: Der See\n',
    'title: Der See\n...\n',
    '12: a\n13: b',
    'title: "Der See" # Arbeitstitel',
    'note:\nauthor: mona',
  ])('%j', (text) => expect(about(text).places).toEqual([]));
});

describe('an error of YAML names the sign and the cure', () => {
  it.each([
    ['title: @mona', /begins with .@. needs quotes/],
    ['title: `x`', /backtick/],
    ['title: %5 mehr', /percent sign/],
    ['title: - Der See', /hyphen/],
    ['title: ? wer', /question mark/],
    ['title: > Ein Text', /begins with .>. needs quotes/],
    ['title: |Der', /begins with .\|. needs quotes/],
    ['title: >5 Gründe', /begins with .>. needs quotes/],
    ['title: *innen', /asterisk/],
    ['title: & Co', /ampersand/],
    ['title: *a* b', /asterisk/],
    [' title: x\nauthor: mona', /does not fit the ones above/],
    ['tags: [a, b\nauthor: mona', /bracket above this line is not closed/],
    ['title: , x', /comma/],
    ['title: "a" b', /single quotes around the whole value/],
    ['title: [Zitat] Der See', /single quotes around the whole value/],
    ['title: "a\\d"', /backslash/],
    ['title: Der See: ein Versuch', /colon needs quotes/],
    ['title: Warum?:', /colon needs quotes/],
    ['\ttitle: x', /Replace the tab/],
  ])('%j', (text, cure) => {
    const found = about(text);
    expect(found.places).toHaveLength(1);
    expect(found.text).toMatch(cure);
  });
});

describe('one value, one finding', () => {
  it.each([
    ['title: ~', 'yaml'],
    ['title: 2e3', 'yaml'],
    ['title: #1', 'yaml'],
    ['title: 36', 'front-matter'],
    ['title: [Zitat]', 'front-matter'],
    ['title:', 'front-matter'],
  ])('%s', (line, rule) => {
    const text = ORIGINAL.replace('title: Der See', line);
    const { diagnostics } = readFiles({ 'content/articles/see/de.md': `${text}Still.\n` });
    expect(diagnostics.map((one) => one.rule)).toEqual([rule]);
  });

  it('in registries and sources too', () => {
    const { diagnostics } = readFiles({
      'content/articles/see/de.md': `${ORIGINAL}Still.\n`,
      'content/tags.yaml': 'see: { de: See, zh: \u6e56 }\nliste:\n  de: Platz #1\n  zh: \u699c\n',
      'content/terms.yaml':
        '- hanzi: \u5c71\n  pinyin: sh\u0101n\n  german: 36\n  kind: place\n  line: { de: Ein Berg., zh: \u5c71\u3002 }\n',
      'seeds/buch.md':
        '---\ntitle: Buch\npublisher: { de: A, zh: B }\ndate: "2025"\nlanguage: de\npermission: { de: A, zh: B }\nquality: { de: A, zh: B }\nfacts:\n  - id: a\n    claim: { de: A, zh: B }\n    numbers: [007]\n---\n',
    });
    expect(diagnostics.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
      ['content/tags.yaml', 3, 13, 'yaml'],
      ['content/terms.yaml', 3, 11, 'registry'],
      ['seeds/buch.md', 11, 15, 'yaml'],
    ]);
  });
});

it('reads front matter of any length', () => {
  const note = `${'Ein langer Satz ohne Ende. '.repeat(4_000)}\n`;
  const { collection, diagnostics } = readFiles({
    'content/articles/see/de.md': ORIGINAL.replace('author:', `note: ${note}author:`).concat(
      'Still.',
    ),
  });
  expect(diagnostics).toEqual([]);
  expect(collection.articles[0]?.editions.de?.note).toBe(note.trim());
});
