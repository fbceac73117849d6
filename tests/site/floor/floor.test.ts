/** Nothing in the finished site is lost on the oldest browsers but what may be missing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { oldestBrowsers } from '@/lib/export/browsers';
import { SUPPORTED } from '@/lib/export/bundle';
import { laterStyle } from '@/lib/export/css/later';
import { fixture, textOf } from '../sites';
import { isKnown, isTooNew } from './support';

/** Rules that may be missing: nothing but these in one list of selectors. */
const RULES = [':has', ':focus-visible', '::backdrop', '::selection', '::view-transition-'];

/** Declarations that may be missing. */
const DECLARATIONS = new Set([
  ...['color-scheme', 'font-synthesis', 'scroll-padding-top', 'text-size-adjust'],
  ...['scroll-padding-bottom', 'scroll-margin-top', 'overscroll-behavior'],
  ...['text-wrap', 'text-autospace', 'text-spacing-trim', 'text-justify', 'line-break'],
  ...['text-decoration-thickness', 'text-emphasis-position', 'cursor'],
  ...['ruby-position', 'ruby-align', 'view-transition-name'],
  ...['break-after', 'orphans', 'widows'],
  // A list of which one is enough.
  'font-family',
]);

/** At-rules and media features that may be missing; media queries with them do not hold then. */
const CONDITIONS = new Set(['page', 'view-transition', 'prefers-contrast', 'forced-colors']);

/** Members that browser code asks for before it uses them, and names of its own. */
const ASKED_FOR = new Set([
  ...['adoptedStyleSheets', 'replaceSync', 'showModal', 'currentEntry', 'navigationPreload'],
  ...['preloadResponse', 'createPolicy', 'createScriptURL'],
  ...['share', 'destroy', 'showPopover', 'togglePopover', 'newState'],
  ...['loading', 'address', 'at', 'node'],
]);

const PREFIXES = ['-webkit-', '-moz-'];

const styleOf = (path: string): string => {
  const html = textOf(fixture, path);
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
};
const later = laterStyle(join(fixture.folder, 'build'));
const sheets = [...fixture.pages.map(styleOf), later].map((css) => postcss.parse(css));

/** What stands behind `@supports` is for browsers that know it. */
function isAskedFor(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    const rule = at as AtRule;
    if (at.type === 'atrule' && rule.name === 'supports' && !rule.params.startsWith('not'))
      return true;
  }
  return false;
}

function lostSelectors(rule: Rule): string[] {
  const isOptional = (selector: string) => RULES.some((each) => selector.includes(each));
  return rule.selectors.filter((selector) => {
    if (isOptional(selector)) return !rule.selectors.every(isOptional);
    const pseudos = selector.matchAll(/::?(?:-webkit-|-moz-)?([a-z-]+)(\([^)]*,)?/g);
    return [...pseudos].some(
      ([, name = '', list]) =>
        isKnown(['css', 'selectors', name]) !== true || (list && /^(?:not|lang)$/.test(name)),
    );
  });
}

function isLost({ prop, value, parent }: Declaration): boolean {
  const property = prop.replace(/^-(?:webkit|moz)-/, '');
  if (prop.startsWith('--') || DECLARATIONS.has(property)) return false;
  const others = (parent?.nodes ?? []).filter((node): node is Declaration => node.type === 'decl');
  const prefixed = others.some((other) => other.prop !== property && other.prop.endsWith(property));
  const prefixes = prefixed ? PREFIXES : [];
  if (isKnown(['css', 'properties', property], prefixes) === false) return true;
  if (/\d[dsl]v[hwib]\b|\b(?:clamp|color-mix|light-dark|anchor|oklch)\(/.test(value)) return true;
  const isFlex = others.some(({ value }) => value.endsWith('flex'));
  if (property === 'gap' && isFlex) return true;
  const words = value.match(/[a-z][a-z-]+/g) ?? [];
  const lost = words.filter((word) => isKnown(['css', 'properties', property, word]) === false);
  const fallback = others.some((other) => other.prop === prop && other.value !== value);
  return lost.length > 0 && !fallback;
}

describe('the styles of all pages', () => {
  it('have no at-rule that would be dropped', () => {
    const lost = new Set<string>();
    for (const sheet of sheets) {
      sheet.walkAtRules(({ name, params }) => {
        if (CONDITIONS.has(name)) return;
        if (!isKnown(['css', 'at-rules', name], PREFIXES)) lost.add(name);
        if (name !== 'media') return;
        if (/[<>]/.test(params)) lost.add(params);
        for (const [, feature = ''] of params.matchAll(/\((?:min-|max-)?([a-z-]+)/g)) {
          const isFeature = isKnown(['css', 'at-rules', 'media', feature]);
          if (!CONDITIONS.has(feature) && !isFeature) lost.add(params);
        }
      });
    }
    expect([...lost]).toEqual([]);
  });

  it('have no rule that would be dropped', () => {
    const lost = new Set<string>();
    for (const sheet of sheets) {
      sheet.walkRules((rule) => {
        if (!isAskedFor(rule)) for (const selector of lostSelectors(rule)) lost.add(selector);
      });
    }
    expect([...lost]).toEqual([]);
  });

  it('have no declaration that would be missed', () => {
    const lost = new Set<string>();
    for (const sheet of sheets) {
      sheet.walkDecls((one) => {
        const isDescriptor = (one.parent as AtRule).name === 'font-face';
        if (!isDescriptor && !isAskedFor(one) && isLost(one))
          lost.add(`${(one.parent as Rule).selector} { ${one} }`);
      });
    }
    expect([...lost]).toEqual([]);
  });
});

const modules = readdirSync(join(fixture.folder, 'out/assets')).filter((name) =>
  name.endsWith('.js'),
);

describe.each([...modules.map((name) => `assets/${name}`), 'sw.js'])('%s', (name) => {
  const code = textOf(fixture, `/${name}`);

  it('is written in words that the oldest browsers read', async () => {
    const written = { minify: true, supported: SUPPORTED, charset: 'utf8' } as const;
    const { code: same } = await transform(code, { ...written, target: 'esnext' });
    const { code: lowered } = await transform(code, { ...written, target: oldestBrowsers() });
    expect(lowered).toBe(same);
    // What esbuild gives up on it leaves to the constructor; a spread behind `?.` see SUPPORTED.
    expect(code).not.toMatch(/\(\?<[=!]|\?\.\w*\([^)]*\.\.\./);
  });

  it('asks before it uses what they lack', () => {
    const spoken = code.replace(JSON.stringify(later), '');
    const members = new Set(
      [...spoken.matchAll(/\.([a-z]\w+)/gi)].map(([, member = '']) => member),
    );
    expect(members.size).toBeGreaterThan(3);
    const tooNew = [...members].filter((member) => !ASKED_FOR.has(member) && isTooNew(member));
    expect(tooNew).toEqual([]);
  });
});

/** The tests above would be empty if these were not found. */
it('knows the features that it looks for', () => {
  expect(isKnown(['css', 'at-rules', 'layer'])).toBe(false);
  expect(isKnown(['css', 'at-rules', 'media'])).toBe(true);
  expect(isKnown(['css', 'selectors', 'where'])).toBe(false);
  expect(isKnown(['css', 'properties', 'inset'])).toBe(false);
  expect(isKnown(['css', 'properties', 'user-select'])).toBe(false);
  expect(isKnown(['css', 'properties', 'user-select'], ['-webkit-', '-moz-'])).toBe(true);
  expect(isKnown(['css', 'properties', 'overflow-wrap', 'anywhere'])).toBe(false);
  expect(isTooNew('findLast')).toBe(true);
  expect(isTooNew('ariaExpanded')).toBe(true);
  expect(isTooNew('replaceChildren')).toBe(false);
});
