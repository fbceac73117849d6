import type { Link } from 'mdast';
import type { VFile } from 'vfile';
import { readPairs } from '@/lib/align/pairs/file';
import type { Locale } from '@/lib/model';
import { locales, paths } from '@/lib/site';
import type { Folder, Layout } from './layout';
import { report } from './messages';
import { didYouMean } from './nearest';
import { offsetsOf } from './nodes';

/** Every address of the site that a text may link to. */
export function addressesOf(layout: Layout): Set<string> {
  const known = new Set([paths.chooser]);
  for (const locale of locales) {
    for (const path of [paths.home, paths.glossary, paths.offline, paths.feed])
      known.add(path(locale));
    for (const folder of [...layout.articles, ...layout.pages]) {
      if (folder.texts[locale] || knewText(folder, locale))
        known.add(paths.read(locale, folder.slug));
    }
    for (const { texts, slug } of layout.articles) {
      if (texts.de && texts.zh) known.add(paths.parallel(locale, slug));
    }
  }
  return known;
}

/** Whether there was a text once: that it is gone is reported, and not with every link to it. */
function knewText({ pairs }: Folder, locale: Locale): boolean {
  const { file } = pairs ? readPairs(String(pairs.value), pairs.path) : {};
  return file?.pairs.some((pair) => pair[locale].length > 0) ?? false;
}

/** Where a link stands: the text's own address is what relative links start from. */
export interface LinkContext {
  folder: Folder;
  locale: Locale;
  addresses: Set<string>;
}

/**
 * Checks one link and makes addresses inside the site absolute, since a text is also shown away from
 * its own page. `#id` stays: whether a paragraph exists is known only when the pairs are.
 */
export function placeLink(file: VFile, node: Link, context: LinkContext): void {
  const at = offsetsOf(node).start;
  const url = node.url;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\0- ]/g, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (!['http', 'https', 'mailto', 'tel'].includes(scheme)) {
      report(file, {
        rule: 'link-scheme',
        at,
        message: `Links that begin with \u201c${scheme}:\u201d are not allowed. Use https:, mailto: or an address of this site.`,
      });
    } else checkAutolink(file, node, at);
    return;
  }
  if (url.startsWith('#') && url.length > 1) return;
  const home = `https://site.invalid${paths.read(context.locale, context.folder.slug)}`;
  if (url === '' || url === '#' || url.startsWith('//') || !URL.canParse(url, home)) {
    report(file, {
      rule: 'link-dead',
      at,
      message: 'This link leads nowhere. Write https://\u2026 or /de/<slug>/.',
    });
    return;
  }
  const { pathname, search, hash } = new URL(url, home);
  node.url = pathname + search + hash;
  if (context.addresses.has(pathname)) return;
  const markdown = /^(.*)\/(de|zh)\.md$/.exec(pathname);
  const meant = markdown ? `/${markdown[2]}/${markdown[1]?.split('/').at(-1)}/` : `${pathname}/`;
  if (context.addresses.has(meant)) {
    report(file, {
      rule: 'link-form',
      at,
      message: `The address of this page is ${meant}. Write the link so.`,
    });
  } else {
    report(file, {
      rule: 'link-dead',
      at,
      message: OUTSIDE.test(url)
        ? `This leads to a page of this site. Write https://${url}.`
        : `The site has no page ${decodePath(pathname)}.${didYouMean(pathname, context.addresses)}`,
    });
  }
}

/** An address of another site without `https://`. */
const OUTSIDE = /^(?:www\.[\w-]+\.[\w-]|[\w.-]+\.(?:at|ch|cn|com|de|eu|net|org)(?![\w.]))/i;

/** A bare address takes the Chinese text that follows it into the link. */
function checkAutolink(file: VFile, { url }: Link, at: number): void {
  const bare = !/[<[]/.test(String(file.value).charAt(at));
  if (
    !bare ||
    !/[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201f\u2026\u2013\u2014\u00ab\u00bb\u2039\u203a]/u.test(
      url,
    )
  )
    return;
  report(file, {
    rule: 'link-form',
    at,
    message:
      'The text after this bare address has become part of the link. Put the address in <\u2026>.',
  });
}

function decodePath(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
