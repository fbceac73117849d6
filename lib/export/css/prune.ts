import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import { isElement, type Node, visit } from '../tree';

/** Names that selectors can ask for: elements, `.classes`, `#ids`, `[attributes]`. */
export type Names = ReadonlySet<string>;

/** All names that occur in a page. */
export function namesIn(page: Node): Names {
  const names = new Set<string>();
  visit(page, (node) => {
    if (!isElement(node)) return;
    names.add(node.tagName);
    for (const { name, value } of node.attrs) {
      names.add(`[${name}]`);
      if (name === 'class') for (const each of value.split(/\s+/)) names.add(`.${each}`);
      if (name === 'id') names.add(`#${value}`);
    }
  });
  return names;
}

/** All names that a script could bring into a page: its words as names of every kind. */
export function namesInScript(code: string): Names {
  const words = new Set(code.match(/[a-z][\w-]*/gi));
  const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new Set(
    [...words].flatMap((word) => [
      word,
      `.${word}`,
      `#${word}`,
      `[${word}]`,
      `[data-${kebab(word)}]`,
    ]),
  );
}

/** What browsers set without being asked. */
const ALWAYS: Names = new Set(['[open]', '[popover]', '[hidden]']);

/**
 * Returns a function that leaves out of a stylesheet what cannot apply to a page because a name is
 * missing there. Pages with the same names share the work.
 *
 * @param scripted names that need not stand in the page
 */
export function pruner(css: string, scripted: Names): (names: Names) => string {
  const known = new Map<string, string>();
  const asked = new Set<string>();
  const ask = (name: string) => {
    asked.add(name);
    return true;
  };
  prune(css, ask);
  const optional = [...asked].filter((name) => !ALWAYS.has(name) && !scripted.has(name)).sort();
  return (names) => {
    const present = new Set(optional.filter((name) => names.has(name)));
    const key = [...present].join();
    const pruned =
      known.get(key) ??
      prune(css, (name) => present.has(name) || scripted.has(name) || ALWAYS.has(name));
    known.set(key, pruned);
    return pruned;
  };
}

type Test = (name: string) => boolean;

function prune(css: string, has: Test): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    // No short cut: the first pass collects every name.
    const kept = rule.selectors.filter((selector) => namesNeeded(selector).map(has).every(Boolean));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  // Every tool on the way has added its own prefixed copies.
  root.walkDecls((one) => {
    const next = one.next();
    if (next?.type === 'decl' && String(next) === String(one)) one.remove();
  });
  removeEmpty(root);
  return root.toString();
}

const isKeyframe = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');

function removeEmpty(container: Container): void {
  for (const child of [...(container.nodes ?? [])]) {
    if (child.type !== 'atrule' || !child.nodes) continue;
    removeEmpty(child);
    if (child.nodes.length === 0) child.remove();
  }
}

/** The parts of form fields that browsers let a stylesheet reach. */
const FORM_PARTS =
  /::(?:-webkit-(?:search|date|calendar|inner|outer)|file-selector|placeholder)|:-moz-ui/;

/** The names without any of which a selector matches nothing; what it must not match is no need. */
function namesNeeded(selector: string): string[] {
  // Names with escaped characters are rare: such rules stay.
  if (selector.includes('\\')) return [];
  const plain = selector.replace(/"[^"]*"|'[^']*'/g, '').replace(FUNCTIONS, '');
  const names = plain.match(/[.#][\w-]+|(?<![\w:.#[-])[a-z][\w-]*(?![\w-]*\])/gi) ?? [];
  const attributes = [...plain.matchAll(/\[([\w-]+)/g)].map(([, name]) => `[${name}]`);
  return [...names, ...attributes, ...(FORM_PARTS.test(plain) ? ['input'] : [])];
}

/** Pseudo-classes with arguments, two levels deep: what stands in them is not looked at. */
const FUNCTIONS = /:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
