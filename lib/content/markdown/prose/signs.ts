/** Stars that no emphasis is made of, wherever they stand. Each pattern matches the stars alone. */
const STARS: readonly RegExp[] = [
  // The sign itself, in brackets or quotation marks: B\u00fcrger(*)innen, \u201e*\u201c.
  /(?<=[([\uff08\u300c\u300e\u201e\u201a\u00bb\u00ab\u201c\u2018"'])\*+(?=[)\]\uff09\u300d\u300f\u201c\u2018\u00ab\u00bb\u201d\u2019"'])/g,
  // Multiplication: (a)*(b).
  /(?<=\))\*(?=\()/g,
  // A mark of a note: *) plus postage.
  /(?<=^|[\s(])\*{1,3}(?=\))/gm,
  // Born: (*1950), (* 12. Mai 1950).
  /(?<=\()\*(?= ?(?:\d{4}(?![\d*])|\d{1,2}\. ))/g,
  // Names of files: *.txt.
  /(?<![\w*])\*(?=\.[a-z]{1,5}(?![\w*]))/g,
  // Faces: *_*.
  /\*(?=_+\*)|(?<=\*_{1,9})\*/g,
];

/** Brackets, and what they do not count in: escapes, code; an empty line ends the paragraph. */
const BRACKET = /\\.|`[^`\n]{1,500}`|\n[ \t]*\n|[[\]]/g;

/** Brackets that close nothing; for each of them the parser would look back to the beginning. */
function vainBrackets(text: string): number[] {
  const found: number[] = [];
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (sign.startsWith('\n')) open = 0;
    else if (sign === '[') open++;
    else if (sign === ']' && open > 0) open--;
    else if (sign === ']') found.push(index);
  }
  return found;
}

/** Offsets of signs that are letters whatever the parser would make of them. */
export function signsOfProse(text: string): number[] {
  const found = vainBrackets(text);
  for (const pattern of STARS) {
    for (const { 0: stars, index } of text.matchAll(pattern)) {
      for (let offset = 0; offset < stars.length; offset++) found.push(index + offset);
    }
  }
  return found;
}
