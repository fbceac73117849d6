import type { Declaration, Selector } from 'lightningcss';
import { attribute, children, type Element, isElement, isText, type Node } from '../tree';
import { placedRules } from './rules';
import { canMatch, specificity } from './selector';

/** How a text is set, as far as it decides on the font. */
export interface FontStyle {
  /** Family names, first choice first. */
  families: string[];
  weight: number;
  italic: boolean;
  /** Whether it is seen only once the reader opens something. */
  folded: boolean;
}

type Change = {
  [Key in Exclude<keyof FontStyle, 'folded'>]?: FontStyle[Key] | 'inherit' | 'bolder';
};

export interface FontRule {
  selector: Selector;
  /** Layer, specificity and position: the greatest of what matches wins. */
  rank: [number, number, number];
  change: Change;
}

const INITIAL: FontStyle = { families: [], weight: 400, italic: false, folded: false };

/** What browsers do of themselves. */
const BROWSER = `
  h1, h2, h3, h4, h5, h6, b, strong, th { font-weight: bold }
  em, i, cite, dfn, var, address { font-style: italic }
  code, kbd, samp, pre { font-family: monospace }
  button, input, select, textarea { font: 400 1rem system-ui }
`;

/** The rules of a stylesheet that decide on fonts, those that win at the end. */
export function fontRules(css: string): FontRule[] {
  const browser = placedRules(BROWSER).map((rule) => ({ ...rule, layer: -1 }));
  const placed = [...browser, ...placedRules(css)];
  const rules = placed.flatMap(({ selectors, declarations, layer }, index) => {
    const change = Object.assign({}, ...declarations.map(changeOf)) as Change;
    if (Object.keys(change).length === 0) return [];
    return selectors
      .filter((selector) => selector.every(({ type }) => type !== 'pseudo-element'))
      .map((selector): FontRule => {
        return { selector, rank: [layer, specificity(selector), index], change };
      });
  });
  return rules.sort(byRank);
}

/**
 * Visits all text that may be seen below a node, attributes included that become text (words that
 * custom elements show, alternative texts, placeholders).
 */
export function visitText(
  node: Node,
  rules: FontRule[],
  visitor: (text: string, style: FontStyle, from: 'element' | 'attribute') => void,
  inherited: FontStyle = INITIAL,
): void {
  for (const child of children(node)) {
    if (isText(child) && isElement(node)) visitor(child.value, inherited, 'element');
    if (!isElement(child) || INVISIBLE.has(child.tagName)) continue;
    const style = styleOf(child, rules, inherited);
    for (const { name, value } of child.attrs) {
      const isShown = SHOWN.has(name) || (name.startsWith('data-') && child.tagName.includes('-'));
      if (isShown) visitor(value, style, 'attribute');
    }
    visitText(child, rules, visitor, style);
  }
}

const INVISIBLE = new Set(['script', 'style', 'title', 'head', 'noscript']);
const SHOWN = new Set(['alt', 'placeholder', 'value', 'label']);

const isFolded = (element: Element): boolean =>
  element.tagName === 'template' ||
  (element.tagName === 'dialog' && attribute(element, 'open') === undefined) ||
  element.attrs.some(({ name }) => name === 'popover' || name === 'hidden');

function styleOf(element: Element, rules: FontRule[], inherited: FontStyle): FontStyle {
  const style = { ...inherited, folded: inherited.folded || isFolded(element) };
  // Sorted by rank: the last one wins.
  for (const { selector, change } of rules) {
    if (!canMatch(element, selector)) continue;
    if (change.families === 'inherit') style.families = inherited.families;
    else if (Array.isArray(change.families)) style.families = change.families;
    if (change.weight === 'bolder') style.weight = inherited.weight < 600 ? 700 : 900;
    else if (change.weight === 'inherit') style.weight = inherited.weight;
    else if (change.weight !== undefined) style.weight = change.weight;
    if (change.italic === 'inherit') style.italic = inherited.italic;
    else if (typeof change.italic === 'boolean') style.italic = change.italic;
  }
  return style;
}

const byRank = (a: FontRule, b: FontRule): number => {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
};

function changeOf(declaration: Declaration): Change {
  switch (declaration.property) {
    case 'font-family':
      return { families: declaration.value };
    case 'font-weight':
      return { weight: weightOf(declaration.value) };
    case 'font-style':
      return { italic: declaration.value.type !== 'normal' };
    case 'font': {
      const { family, weight, style } = declaration.value;
      return { families: family, weight: weightOf(weight), italic: style.type !== 'normal' };
    }
    case 'unparsed': {
      const isInherit = JSON.stringify(declaration.value.value).includes('"inherit"');
      const families = isInherit ? 'inherit' : ['an unknown family'];
      switch (declaration.value.propertyId.property) {
        case 'font-family':
          return { families };
        case 'font-weight':
          return { weight: isInherit ? 'inherit' : 400 };
        case 'font-style':
          return { italic: isInherit ? 'inherit' : false };
        case 'font':
          return isInherit
            ? { families, weight: 'inherit', italic: 'inherit' }
            : { families, weight: 400, italic: false };
      }
    }
  }
  return {};
}

function weightOf(
  value: Extract<Declaration, { property: 'font-weight' }>['value'],
): number | 'bolder' {
  if (value.type === 'bolder') return 'bolder';
  if (value.type === 'lighter') return 400;
  if (value.value.type === 'weight') return value.value.value;
  return value.value.type === 'bold' ? 700 : 400;
}
