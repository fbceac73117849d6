import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import { type Element, isElement, type Node, visit } from '../tree';
import { languageOf } from './selector';

/** Names that selectors can ask for: elements, `.classes`, `#ids`, `[attributes]`; `p:lang(zh)` as well. */
export type Names = ReadonlySet<string>;

/** All names that occur in a page. */
export function namesIn(page: Node): Names {
  const names = new Set<string>();
  visit(page, (node) => {
    if (!isElement(node)) return;
    const own = namesOf(node);
    const [language = ''] = languageOf(node).split('-');
    for (const name of own) names.add(name).add(`${name}:lang(${language})`);
    for (const { name } of node.attrs) names.add(`[${name}]`);
  });
  return names;
}

/** What an element is called: by its tag, its classes and its id. */
function namesOf({ tagName, attrs }: Element): string[] {
  const named = attrs.flatMap(({ name, value }) => {
    if (name === 'class') return value.split(/\s+/).map((each) => `.${each}`);
    return name === 'id' ? [`#${value}`] : [];
  });
  return [tagName, ...named];
}

/**
 * All names that a script could bring into a page: its words as names of elements and attributes, those
 * that are texts by themselves as classes and ids. Custom elements stand in pages.
 */
export function namesInScript(code: string): Names {
  const words = [...new Set(code.match(/[a-z][\w-]*/gi))];
  const texts = [...code.matchAll(/(?<=["'`])[a-z][\w-]*(?=["'`])/gi)].map(([text]) => text);
  const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new Set([
    ...words.filter((word) => !word.includes('-')),
    ...words.flatMap((word) => [`[${word}]`, `[data-${kebab(word)}]`]),
    ...texts.flatMap((text) => [`.${text}`, `#${text}`]),
  ]);
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

/** Takes away at-rules that have nothing left to say. */
export function removeEmpty(container: Container): void {
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
  const spoken = selector
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(FUNCTIONS, (call) => (call.startsWith(':lang(') ? call : ''));
  const inLanguages = [...spoken.matchAll(IN_LANGUAGE)].map(
    ([, name, tag]) => `${name}:lang(${tag})`,
  );
  const plain = spoken.replace(FUNCTIONS, '');
  const names = plain.match(/[.#][\w-]+|(?<![\w:.#[-])[a-z][\w-]*(?![\w-]*\])/gi) ?? [];
  const attributes = [...plain.matchAll(/\[([\w-]+)/g)].map(([, name]) => `[${name}]`);
  return [...names, ...attributes, ...inLanguages, ...(FORM_PARTS.test(plain) ? ['input'] : [])];
}

/** A name and the language of what bears it. */
const IN_LANGUAGE = /([.#]?[a-z][\w-]*)(?:[.#:[][^\s>+~]*)?:lang\((\w+)\)/gi;

/** Pseudo-classes with arguments, two levels deep: what stands in them is not looked at. */
const FUNCTIONS = /:[\w-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
