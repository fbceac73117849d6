import type { DefaultTreeAdapterTypes } from 'parse5';

/** Elements that run, load or submit something. */
const REFUSED =
  /^(?:script|style|iframe|object|embed|form|link|meta|base|svg|math|template|video|audio|noscript)$/;
/** Attributes that hold an address, and the addresses that a text may have: a name alone has no scheme. */
const ADDRESS = /^(?:href|src|srcset|action|formaction|poster|data)$/;
const HARMLESS = /^(?:https?:|mailto:|tel:|\/(?!\/)|#|[^:/\\]+$|$)/i;

/** What of a tree must not come out of a text. */
export function strangers(tree: DefaultTreeAdapterTypes.ParentNode): string[] {
  return tree.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return node.nodeName === '#comment' ? ['a comment'] : [];
    const own = REFUSED.test(node.tagName) ? [`<${node.tagName}>`] : [];
    const attributes = node.attrs.flatMap(({ name, value }) => {
      if (/^on|^style$/.test(name)) return [`the attribute ${name}`];
      return ADDRESS.test(name) && !HARMLESS.test(value) ? [`the address ${value}`] : [];
    });
    return [...own, ...attributes, ...strangers(node)];
  });
}
