import { readFileSync } from 'node:fs';
import { defaultTreeAdapter as adapter } from 'parse5';
import type { Diagnostic } from '@/lib/model';
import { namesIn } from './css/prune';
import { languageOf } from './css/selector';
import type { Sheet } from './css/sheet';
import { type Needs, pageNeeds } from './fonts/needs';
import { imagesIn } from './images';
import { otherEdition } from './select';
import { strip } from './strip';
import {
  attribute,
  isElement,
  type Node,
  readPage,
  readPageWithPlaces,
  visit,
  writePage,
} from './tree';

/** Stands where `headElements` will be; every other comment is gone by then. */
const PLACE = 'additions';

/** What a stripped page still needs: its style, its fonts and the script. */
export interface ExportedPage {
  /** Path in the export, relative to its root. */
  path: string;
  /** BCP 47 tag of the whole page. */
  lang: string;
  /** Its part of the stylesheet. */
  css: string;
  /** The characters that it shows. */
  needs: Needs;
  /** Addresses below `/images/` that it loads. */
  images: string[];
  /** Whether there is German to read on it. */
  isGerman: boolean;
  /** Whether browser code helps to read it. */
  isRead: boolean;
  /** Path of the page whose text the reader can open on this one, paragraph by paragraph. */
  other: string | undefined;
}

export interface Prepared {
  page: ExportedPage;
  /** The stripped page, with a mark where `completePage` adds to it. */
  html: string;
  problems: Diagnostic[];
}

/**
 * Reads one page of the framework's export, strips it and finds out what it needs.
 *
 * @param file where it lies
 * @param path where it will lie in the export
 * @param sheetOf reads the stylesheets that the page links
 */
export function preparePage(
  file: string,
  path: string,
  sheetOf: (addresses: string[]) => Sheet,
): Prepared {
  const source = readFileSync(file, 'utf8');
  const tree = readPage(source);
  const { stylesheets, problems: found } = strip(tree, file);
  const problems = found.length > 0 ? strip(readPageWithPlaces(source), file).problems : [];
  const sheet = sheetOf(stylesheets);
  const { needs, isGerman, missing } = pageNeeds(tree, sheet.fontRules, sheet.generated);
  if (missing.length > 0) problems.push(missingCharacters(file, missing));
  markPlace(tree);
  const names = namesIn(tree);
  const isRead = names.has('reading-aids');
  const page = {
    path,
    lang: pageLanguage(tree),
    css: sheet.prune(names),
    needs,
    images: imagesIn(tree),
    isGerman,
    isRead,
    other: isRead ? otherEdition(path) : undefined,
  };
  return { page, html: writePage(tree), problems };
}

const missingCharacters = (file: string, missing: string[]): Diagnostic => ({
  ...{ file, line: 1, column: 1, severity: 'warning', rule: 'missing-glyph' },
  message: `The site's fonts lack ${missing.join(' ')}: write it otherwise, or the reader's system chooses a font.`,
});

/** The finished page from the stripped one. */
export const completePage = (html: string, additions: string): string =>
  html.replace(`<!--${PLACE}-->`, () => additions);

/** Leaves a mark behind `<meta charset>`, which has to stay within the first 1024 bytes. */
function markPlace(tree: Node): void {
  visit(tree, (node) => {
    if (!isElement(node) || attribute(node, 'charset') === undefined) return;
    const { parentNode: head } = node;
    const next = head?.childNodes[head.childNodes.indexOf(node) + 1];
    const mark = adapter.createCommentNode(PLACE);
    if (head && next) adapter.insertBefore(head, mark, next);
    else if (head) adapter.appendChild(head, mark);
  });
}

function pageLanguage(tree: Node): string {
  let lang = '';
  visit(tree, (node) => {
    if (isElement(node) && node.tagName === 'html') lang = languageOf(node);
  });
  return lang;
}
