import type { PhrasingContent, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkHtml, { type Options } from 'remark-html';

/** Everything an edition may contain. What is not named here does not reach a page. */
const allowed: Options['sanitize'] = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'figure', 'figcaption'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...[
      'a',
      'em',
      'strong',
      'del',
      'code',
      'br',
      'img',
      'sup',
      'span',
      'ruby',
      'rp',
      'rt',
      'input',
    ],
  ],
  attributes: {
    a: ['href', 'title'],
    code: [['className', /^language-./]],
    img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    ol: ['start'],
    ruby: ['lang'],
    span: ['lang'],
    sup: ['dataNote'],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: [] },
  strip: ['script', 'style'],
};

const writer = remark()
  .use(remarkHtml, {
    sanitize: allowed,
    handlers: {
      footnoteReference: (_state, node: { identifier: string }) => ({
        type: 'element',
        tagName: 'sup',
        properties: { dataNote: node.identifier },
        children: [],
      }),
    },
  })
  .freeze();

/** Sanitised HTML of finished nodes. */
export function htmlOf(nodes: RootContent[]): string {
  return String(writer.stringify({ type: 'root', children: nodes })).trim();
}

/** Sanitised HTML of running text, without a paragraph around it. */
export function inlineHtmlOf(children: PhrasingContent[]): string {
  return htmlOf([{ type: 'paragraph', children }]).replace(/^<p>|<\/p>$/g, '');
}
