import type { Selector, SelectorComponent } from 'lightningcss';
import { attribute, type Element, isElement } from '../tree';

/**
 * Whether a selector matches the element in some state of the page. What depends on the reader
 * (hover, focus, open) counts as given; selectors of pseudo-elements match no element.
 */
export function canMatch(element: Element, selector: Selector): boolean {
  let at = selector.length - 1;
  let component = selector[at];
  for (; component && component.type !== 'combinator'; component = selector[--at]) {
    if (!canBe(element, component)) return false;
  }
  if (!component) return true;
  const rest = selector.slice(0, at);
  switch (component.value) {
    case 'child':
      return [parentOf(element)].some((parent) => parent && canMatch(parent, rest));
    case 'descendant':
      return hasAncestor(element, (ancestor) => canMatch(ancestor, rest));
    case 'next-sibling':
      return olderSiblings(element)
        .slice(-1)
        .some((sibling) => canMatch(sibling, rest));
    case 'later-sibling':
      return olderSiblings(element).some((sibling) => canMatch(sibling, rest));
    default:
      return false;
  }
}

const languageByElement = new WeakMap<Element, string>();

/** The language of an element, `''` where none is given. */
export function languageOf(element: Element): string {
  const known = languageByElement.get(element);
  if (known !== undefined) return known;
  const parent = parentOf(element);
  const language = attribute(element, 'lang') ?? (parent ? languageOf(parent) : '');
  languageByElement.set(element, language);
  return language;
}

/** Weighs a selector as the cascade does: ids, then classes, then elements. */
export function specificity(selector: Selector): number {
  return selector.reduce((sum, component) => sum + weigh(component), 0);
}

function weigh(component: SelectorComponent): number {
  switch (component.type) {
    case 'id':
      return 1_000_000;
    case 'class':
    case 'attribute':
      return 1000;
    case 'type':
    case 'pseudo-element':
      return 1;
    case 'pseudo-class':
      if (component.kind === 'where') return 0;
      if (component.kind === 'is' || component.kind === 'not')
        return Math.max(...component.selectors.map(specificity));
      return 1000;
    default:
      return 0;
  }
}

function canBe(element: Element, component: SelectorComponent): boolean {
  switch (component.type) {
    case 'universal':
    case 'nesting':
    case 'namespace':
      return true;
    case 'type':
      return element.tagName === component.name;
    case 'id':
      return attribute(element, 'id') === component.name;
    case 'class':
      return ` ${attribute(element, 'class') ?? ''} `.includes(` ${component.name} `);
    case 'attribute':
      return attributeMatches(attribute(element, component.name), component.operation ?? undefined);
    case 'pseudo-class':
      return pseudoClassMatches(element, component);
    default:
      return false;
  }
}

type AttributeOperation = NonNullable<
  Extract<SelectorComponent, { type: 'attribute' }>['operation']
>;

function attributeMatches(
  value: string | undefined,
  test: AttributeOperation | undefined,
): boolean {
  if (value === undefined || !test) return value !== undefined;
  switch (test.operator) {
    case 'equal':
      return value === test.value;
    case 'includes':
      return value.split(/\s+/).includes(test.value);
    case 'dash-match':
      return value === test.value || value.startsWith(`${test.value}-`);
    case 'prefix':
      return value.startsWith(test.value);
    case 'suffix':
      return value.endsWith(test.value);
    case 'substring':
      return value.includes(test.value);
  }
}

type PseudoClass = Extract<SelectorComponent, { type: 'pseudo-class' }>;

function pseudoClassMatches(element: Element, pseudo: PseudoClass): boolean {
  switch (pseudo.kind) {
    case 'is':
    case 'where':
      return pseudo.selectors.some((selector) => canMatch(element, selector));
    case 'not':
      return !pseudo.selectors.some(
        (selector) => selector.every(isCertain) && canMatch(element, selector),
      );
    case 'lang':
      return pseudo.languages.some(
        (tag) => languageOf(element) === tag || languageOf(element).startsWith(`${tag}-`),
      );
    case 'root':
      return element.tagName === 'html';
    default:
      return true;
  }
}

/** Whether `canMatch` decides on a component without guessing the state of the page. */
function isCertain(component: SelectorComponent): boolean {
  if (component.type !== 'pseudo-class') return true;
  if (component.kind === 'lang' || component.kind === 'root') return true;
  return 'selectors' in component && (component.kind === 'is' || component.kind === 'where')
    ? component.selectors.every((selector) => selector.every(isCertain))
    : false;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && isElement(parentNode) ? parentNode : undefined;
}

function hasAncestor(element: Element, test: (ancestor: Element) => boolean): boolean {
  const parent = parentOf(element);
  return parent !== undefined && (test(parent) || hasAncestor(parent, test));
}

function olderSiblings(element: Element): Element[] {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.slice(0, siblings.indexOf(element)).filter(isElement);
}
