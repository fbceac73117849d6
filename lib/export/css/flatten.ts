import postcss, { type AtRule, type ChildNode } from 'postcss';

/**
 * Takes the rules of a stylesheet out of their layers, which browsers from before 2022 drop whole.
 * What stands in a layer comes first, for it gives way to all that stands in none. Our own sheet has
 * no layers; Tailwind puts the tokens into one. What the framework's compiler adds for `light-dark()`,
 * which the sheet does not use, goes as well.
 */
export function flatten(css: string): string {
  const root = postcss.parse(css);
  const layers = root.nodes.filter(isLayer);
  for (const layer of layers.toReversed()) {
    layer.remove();
    root.prepend(layer.nodes ?? []);
  }
  if (!css.includes('var(--lightningcss-')) {
    root.walkDecls(/^--lightningcss-/, (declaration) => void declaration.remove());
  }
  return root.toString();
}

const isLayer = (node: ChildNode): node is AtRule =>
  node.type === 'atrule' && node.name === 'layer';
