/** A tree of letters: spellings that begin alike share their beginning. */
export class Trie<T> {
  readonly #next = new Map<string, Trie<T>>();
  #value: T | undefined;

  /** Adds a spelling; the first value of a spelling stays. */
  add(spelling: string, value: T): void {
    let node: Trie<T> = this;
    for (let at = 0; at < spelling.length; at++) {
      const selector = selectorAt(spelling, at);
      if (selector > 0) {
        at += selector - 1;
        continue;
      }
      const letter = fold(spelling.charAt(at));
      let next = node.#next.get(letter);
      if (!next) {
        next = new Trie();
        node.#next.set(letter, next);
      }
      node = next;
    }
    node.#value ??= value;
  }

  /**
   * The longest spelling that stands in `text` at `start` and may end where it ends. Takes as many
   * steps as the longest spelling has letters, however many spellings there are.
   */
  longest(
    text: string,
    start: number,
    mayEnd: (end: number) => boolean,
  ): { value: T; end: number } | undefined {
    let node: Trie<T> | undefined = this;
    let found: { value: T; end: number } | undefined;
    for (let at = start; at < text.length; at++) {
      const selector = selectorAt(text, at);
      if (selector > 0) {
        // A variant of a hanzi is the same name.
        if (found?.end === at) found = { ...found, end: at + selector };
        at += selector - 1;
        continue;
      }
      node = node.#next.get(fold(text.charAt(at)));
      if (!node) break;
      if (node.#value !== undefined && mayEnd(at + 1)) found = { value: node.#value, end: at + 1 };
    }
    return found;
  }
}

/** Letters that look alike, and the one that stands for them. */
const ALIKE = new Map([
  ['\n', ' '],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2019', "'"],
]);

function fold(letter: string): string {
  return ALIKE.get(letter) ?? letter;
}

/** How many code units a variation selector at an offset has (U+FE00 to FE0F, U+E0100 to E01EF). */
function selectorAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xfe00 && unit <= 0xfe0f) return 1;
  const isHigh = unit === 0xdb40;
  return isHigh && text.charCodeAt(at + 1) >= 0xdd00 ? 2 : 0;
}
