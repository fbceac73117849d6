import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { firstTooWide, firstTurnTooMany, MOST_COLUMNS, MOST_TURNS } from './limits';
import { MOST_SIGNS, TooManySigns } from './markdown/delimiters';
import { checkDoubts } from './markdown/doubts';
import { parse } from './markdown/parser';
import { type SourceRange, syntaxOf } from './markdown/syntax';
import { report } from './messages';
import { childrenOf, offsetsOf } from './nodes';
import { resolveReferences } from './references';

/** Deeper than any text, and shallow enough for the recursive steps that follow. */
const DEEPEST = 50;

/** Lines that can only mean such nesting, and no break; the parser would need minutes to say so. */
const TOO_DEEP =
  /^(?![ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){51}|^[ \t]{200,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;

/** Markdown as a tree whose offsets are those of the file. */
export interface Markdown {
  tree: Root;
  /** Definitions of footnotes that the author wrote, by identifier, in order. */
  definitions: Map<string, FootnoteDefinition>;
  /** Where letters of the file are markup. */
  syntax: SourceRange[];
}

/**
 * Parses the body of a file, from offset `bodyAt`. Every `[^label]` becomes a reference, defined or
 * not. Reports nesting that is too deep, and then gives `undefined`.
 */
export function parseMarkdown(file: VFile, bodyAt: number): Markdown | undefined {
  const raw = String(file.value);
  // Front matter turned into blank lines leaves every line, column and offset where it was.
  const body = raw.slice(0, bodyAt).replace(/[^\n]/g, ' ') + raw.slice(bodyAt);
  const turn = firstTurnTooMany(body);
  if (turn !== undefined) {
    report(file, {
      rule: 'nesting',
      at: turn,
      message: `More than ${MOST_TURNS} lists and quotes begin or end above. Make longer ones of them, or two texts of this one.`,
    });
    return undefined;
  }
  const nested = body.search(TOO_DEEP);
  const tree = nested === -1 ? parseOrUndefined(body + missingDefinitions(raw, bodyAt)) : undefined;
  if (tree instanceof TooManySigns) {
    report(file, {
      rule: 'nesting',
      at: tree.at,
      message: `This paragraph has more than ${MOST_SIGNS} signs of emphasis. Put empty lines between its parts.`,
    });
    return undefined;
  }
  const deep = tree && firstTooDeep(tree);
  if (!tree || deep) {
    report(file, {
      rule: 'nesting',
      at: deep?.at ?? Math.max(nested, bodyAt),
      message: `Quotes, lists or emphasis are nested more than ${DEEPEST} deep here. Flatten them.`,
    });
    return undefined;
  }
  const wide = firstTooWide(tree);
  if (wide !== undefined) {
    report(file, {
      rule: 'nesting',
      at: wide,
      message: `This table has more than ${MOST_COLUMNS} columns. Make several tables of it, or rows of its columns.`,
    });
    return undefined;
  }
  checkDoubts(file, tree);
  const syntax = syntaxOf(tree, raw);
  resolveReferences(file, tree);
  const { definitions, again } = takeDefinitions(tree, raw.length, file);
  return { tree, definitions, syntax: [...syntax, ...again] };
}

function parseOrUndefined(text: string): Root | TooManySigns | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof TooManySigns) return error;
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * A definition for each label in the text, put after its end: without one a parser does not see a
 * reference at all. A definition that the author wrote comes first and wins.
 */
function missingDefinitions(raw: string, bodyAt: number): string {
  const labels = new Set<string>();
  for (const [, label] of raw.slice(bodyAt).matchAll(/\[\^([^[\]\s]{1,200})\]/g)) {
    if (label) labels.add(label);
  }
  return [...labels].map((label) => `\n\n[^${label}]: -`).join('');
}

/** The first node below the deepest level allowed; by a stack, since recursion is what must be spared. */
function firstTooDeep(tree: Root): { at: number } | undefined {
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.depth > DEEPEST) return { at: offsetsOf(next.node).start };
    for (const node of childrenOf(next.node)) stack.push({ node, depth: next.depth + 1 });
  }
  return undefined;
}

/** Takes the definitions of footnotes out of the tree; `again` is where one is defined once more. */
function takeDefinitions(tree: Root, end: number, file: VFile) {
  const definitions = new Map<string, FootnoteDefinition>();
  const again: SourceRange[] = [];
  const visit = (parent: { children: Nodes[] }) => {
    parent.children = parent.children.filter((node) => {
      if (node.type !== 'footnoteDefinition') {
        if ('children' in node) visit(node as { children: Nodes[] });
        return true;
      }
      const at = offsetsOf(node).start;
      if (at >= end) return false;
      if (definitions.has(node.identifier)) {
        again.push(offsetsOf(node));
        report(file, {
          rule: 'footnote-duplicate',
          at,
          message: `The footnote \u201c${node.identifier}\u201d is defined twice. Rename or remove one.`,
        });
      } else definitions.set(node.identifier, node);
      return false;
    });
  };
  visit(tree);
  return { definitions, again };
}
