import type { Declaration, Rule, StyleRule } from 'lightningcss';
import { readRules } from './read';

/** One rule of a stylesheet with its place in the cascade. */
export interface PlacedRule {
  selectors: StyleRule['selectors'];
  declarations: Declaration[];
  /** Grows with the precedence of the layer; rules without layer come last. */
  layer: number;
}

/**
 * The style rules of a stylesheet in the order of the source, those of conditional groups included
 * except what is for print only.
 */
export function placedRules(css: string): PlacedRule[] {
  const layers: string[] = [];
  const found: PlacedRule[] = [];
  const indexOf = (layer: string): number => {
    if (!layers.includes(layer)) layers.push(layer);
    return layers.indexOf(layer);
  };
  const collect = (rules: Rule[], layer: string | undefined): void => {
    for (const rule of rules) {
      if (rule.type === 'layer-statement') {
        for (const name of rule.value.names) indexOf(name.join('.'));
      } else if (rule.type === 'layer-block') {
        const name = [...(layer ? [layer] : []), ...(rule.value.name ?? ['anonymous'])].join('.');
        indexOf(name);
        collect(rule.value.rules, name);
      } else if (rule.type === 'style') {
        const { selectors, declarations } = rule.value;
        found.push({
          selectors,
          declarations: declarations?.declarations ?? [],
          layer: layer === undefined ? Number.POSITIVE_INFINITY : indexOf(layer),
        });
        collect(rule.value.rules ?? [], layer);
      } else if (rule.type === 'media') {
        const { mediaQueries } = rule.value.query;
        if (mediaQueries.some((query) => query.mediaType !== 'print')) {
          collect(rule.value.rules, layer);
        }
      } else if (rule.type === 'supports' || rule.type === 'container') {
        collect(rule.value.rules, layer);
      }
    }
  };
  collect(readRules(css), undefined);
  return found;
}
