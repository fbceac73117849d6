import type { Diagnostic } from '@/lib/model';
import {
  attribute,
  type Element,
  isElement,
  type Node,
  type Parent,
  remove,
  removeAttribute,
  textInside,
  visit,
} from './tree';

/** How the inline scripts begin that Next and React write into a page. */
const FRAMEWORK_SCRIPTS = [
  '(self.__next_f=',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"]',
  'requestAnimationFrame(function(){$RT=',
];

const PRELOADS = new Set(['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch']);

const LOADING_ATTRIBUTES = new Set(['src', 'srcset', 'poster', 'data']);

export interface Stripped {
  /** Addresses of the stylesheets that the page linked, in order; the links are gone. */
  stylesheets: string[];
  problems: Diagnostic[];
}

/**
 * Takes everything out of a page that serves the framework only: its scripts, payload, preloads
 * and markers. What is left is HTML that runs no script. Anything that the site's policy would
 * block or that would stay invisible without a script is a problem and stays in place.
 *
 * @param page the tree, changed in place
 * @param file the name of the page in diagnostics
 */
export function strip(page: Parent, file: string): Stripped {
  const stylesheets: string[] = [];
  const problems: Diagnostic[] = [];
  const report = (node: Node, rule: string, message: string) => {
    const at = node.sourceCodeLocation;
    const place = { file, line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
    problems.push({ ...place, severity: 'error', rule, message });
  };

  visit(page, (node) => {
    if (node.nodeName === '#comment') return remove(node);
    if (!isElement(node)) return;
    removeAttribute(node, 'data-precedence');
    const fault = attributeFault(node);
    if (fault) report(node, ...fault);

    if (node.tagName === 'script') {
      if (isFrameworkScript(node)) remove(node);
      else if (attribute(node, 'type') !== 'application/ld+json')
        report(node, 'unknown-script', unknownScript(node));
    } else if (node.tagName === 'link') {
      const rel = attribute(node, 'rel') ?? '';
      if (rel === 'stylesheet') stylesheets.push(attribute(node, 'href') ?? '');
      if (rel === 'stylesheet' || PRELOADS.has(rel)) remove(node);
    } else if (node.tagName === 'meta') {
      if (attribute(node, 'name') === 'next-size-adjust') remove(node);
    } else if (node.tagName === 'style') {
      report(node, 'inline-style', 'Unexpected <style>, move its rules into app/styles.');
    } else if (isSuspense(node)) {
      report(
        node,
        'unresolved-suspense',
        'A Suspense boundary was not resolved at build time, its content needs a script: await the data in the page instead.',
      );
    } else if (isEmptyHolder(node)) remove(node);
  });
  return { stylesheets, problems };
}

function isFrameworkScript(script: Element): boolean {
  const src = attribute(script, 'src');
  if (src !== undefined) return src.startsWith('/_next/');
  const text = textInside(script).trimStart();
  return FRAMEWORK_SCRIPTS.some((beginning) => text.startsWith(beginning));
}

function unknownScript(script: Element): string {
  const what = attribute(script, 'src') ?? textInside(script).trim().slice(0, 60);
  return `Unknown script "${what}": browser code belongs into components/browser/elements.ts.`;
}

const isSuspense = (element: Element): boolean =>
  /^[BS]:/.test(attribute(element, 'id') ?? '') &&
  (element.tagName === 'template' || attribute(element, 'hidden') !== undefined);

/** React leaves an empty `<div hidden>` where it would stream metadata to. */
const isEmptyHolder = (element: Element): boolean =>
  element.tagName === 'div' &&
  element.attrs.length === 1 &&
  attribute(element, 'hidden') !== undefined &&
  element.childNodes.every((child) => child.nodeName === '#comment');

function attributeFault(element: Element): [rule: string, message: string] | undefined {
  for (const { name, value } of element.attrs) {
    if (name === 'style')
      return ['inline-style', `The policy blocks style="${value}", use a class instead.`];
    if (name.startsWith('on'))
      return ['inline-handler', `The policy blocks ${name}="…", use a custom element instead.`];
    if (LOADING_ATTRIBUTES.has(name) && /^(?:https?:)?\/\//i.test(value))
      return [
        'foreign-request',
        `${name}="${value}" leaves the site, put the file into the content.`,
      ];
  }
  return undefined;
}
