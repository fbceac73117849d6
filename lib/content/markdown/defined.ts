import type { Extension, ParseContext } from 'micromark-util-types';

const BRACKET = 91;

/** A list that knows what is in it without looking through it. */
class Labels extends Array<string> {
  private readonly known = new Set<string>();

  override push(...labels: string[]): number {
    for (const label of labels) this.known.add(label);
    return super.push(...labels);
  }

  override includes(label: string): boolean {
    return this.known.has(label);
  }
}

/** What the extension for footnotes adds to a parser. */
type Parser = ParseContext & { gfmFootnotes?: string[] };

const prepared = new WeakSet<Parser>();

/**
 * No syntax of its own. The parser keeps the labels of links and footnotes in lists and searches those
 * from the beginning for each bracket; here they become lists that look labels up, before the first one
 * is defined: at the first bracket that begins a line.
 */
export const labelsLookedUp: Extension = {
  document: {
    [BRACKET]: {
      name: 'labelsLookedUp',
      tokenize(_effects, _ok, nok) {
        const parser: Parser = this.parser;
        if (!prepared.has(parser)) {
          prepared.add(parser);
          const links = new Labels();
          links.push(...parser.defined);
          parser.defined = links;
          parser.gfmFootnotes = new Labels();
        }
        return nok;
      },
    },
  },
};
