import type { Root } from 'mdast';
import type { CompileContext } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { labelsLookedUp } from './defined';
import { emphasis } from './emphasis';
import { proseIn, signsOfProse } from './prose';
import { barsOfRuby } from './ruby-bars';
import { canBeShielded, shield, unshield } from './shield';

// A heading has its signs before it: a line below would make one of the text above it.
const withoutUnderlines: Extension = { disable: { null: ['setextUnderline'] } };

// One tilde is how 10~20 is written in Chinese, so only two strike through.
const parser = remark().use(remarkGfm, { singleTilde: false }).use(withOwnSyntax).freeze();

function withOwnSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    emphasis,
    withoutUnderlines,
    labelsLookedUp,
  ];
  // A second search for bare addresses, behind brackets: what it splits has no place in the source.
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = [
    ...extensions.map(({ transforms: _, ...extension }) => extension),
    { exit: { labelMarker: keepWords } },
  ];
}

/** The words for an image are kept as nodes too, since their signs may be meant as letters. */
function keepWords(this: CompileContext): void {
  const [image, words] = this.stack.slice(-2);
  if (image?.type === 'image' && words?.type === 'fragment') image.data = { words: words.children };
}

/** What was hidden may uncover more, but never this often in a row. */
const MOST_ROUNDS = 5;

/**
 * CommonMark and GFM as a tree, where signs that are plainly meant as letters are letters. The parser
 * decides what they would make; where that is prose, they are hidden from it and it is asked again.
 */
export function parse(text: string): Root {
  if (!canBeShielded(text)) return parser.parse(text);
  const hidden = new Set([...signsOfProse(text), ...barsOfRuby(text)]);
  let tree = parser.parse(shield(text, hidden));
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const more = proseIn(tree, text).filter((offset) => !hidden.has(offset));
    if (more.length === 0) break;
    for (const offset of more) hidden.add(offset);
    tree = parser.parse(shield(text, hidden));
  }
  if (hidden.size > 0) unshield(tree);
  return tree;
}
