/** Short words for what browser code does all the time. */

/** All elements that match, in the order of the document. */
export const all = <E extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E[] => [...root.querySelectorAll<E>(selector)];

/** The first element that matches; null, too, in a browser that does not know the selector. */
export function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** The last one; browsers know `at(-1)` since 2022 only. */
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** Sets attributes: many have no property of their name in Firefox before 119. */
export function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Makes an element; the site's policy forbids HTML from strings. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Listens on the whole document. */
export function on<K extends keyof DocumentEventMap>(
  type: K,
  listener: (event: DocumentEventMap[K], target: HTMLElement) => void,
): void {
  document.addEventListener(type, (event) => listener(event, event.target as HTMLElement));
}

/** Whether a key or a button was pressed together with one that changes its meaning. */
export const isModified = (event: KeyboardEvent | MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
