import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What keeps people from using a page, by axe: the rule and the elements that break it.
 *
 * @param part a selector; without one the whole page is looked at
 * @param rule the only one that is tried
 */
export async function violationsOf(
  page: Page,
  { part, rule }: { part?: string; rule?: string } = {},
): Promise<[rule: string, elements: string[]][]> {
  // One call instead of several and another page: no page of ours has frames. What is in order is not told.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (part) axe.include(part);
  if (rule) axe.withRules(rule);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
