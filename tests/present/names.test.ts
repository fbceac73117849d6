import { expect, it } from 'vitest';
import { parseHtml, serializeHtml, treeOf } from '@/lib/language/tree';
import { joinNames } from '@/lib/present/names';
import { linkNotes } from '@/lib/present/notes';
import { presentRows } from '@/lib/present/rows';
import { article, block, edition, span, term } from '../samples';

const terms = [
  term('36氪', '36Kr'),
  term('零分', 'Lingfen', { aliases: { de: [], zh: ['零分Trader'] } }),
  term('阿里巴巴', 'Alibaba'),
];

const joined = (html: string) => {
  const text = html.replace('</li>', '\n').replace(/<[^>]*>/g, '');
  const tree = treeOf({ html, text });
  joinNames(tree, text, terms, 'zh');
  return serializeHtml(tree).replaceAll('\u2060', '+');
};

it.each([
  ['<p>据36氪报道，阿里巴巴</p>', '<p>据36+氪报道，阿里巴巴</p>'],
  [
    '<p><a href="/">36</a>氪和<em>零分</em>Trader</p>',
    '<p><a href="/">36</a>+氪和<em>零+分</em>+Trader</p>',
  ],
  ['<ul><li>零分Trader</li><li>36氪</li></ul>', '<ul><li>零+分+Trader</li><li>36+氪</li></ul>'],
  ['<p>136氪和36 氪</p>', '<p>136氪和36 氪</p>'],
])('registered names of two scripts do not break: %s', (html, expected) => {
  expect(joined(html)).toBe(expected);
});

it('note marks know what they stand behind', () => {
  const note = { label: 'a', number: 1, html: '据36氪。', text: '据36氪。', source: span };
  const mark = '<sup data-note="a"></sup>';
  const classes = (html: string, locale: 'de' | 'zh') => {
    const tree = parseHtml(html.replaceAll('*', mark));
    linkNotes(tree, { locale, notes: [note] }, '', new Set(), ({ html }) => html);
    return [...serializeHtml(tree).matchAll(/<sup( class="([^"]*)")?>/g)].map(([, , name]) => name);
  };
  expect(classes('<p>好。*好*，<em>好！</em>*</p>', 'zh')).toEqual([
    'in-blank',
    undefined,
    'in-blank',
  ]);
  expect(classes('<p>好。**</p><p>*</p>', 'zh')).toEqual(['in-blank', 'and', undefined]);
  expect(classes('<ul><li>好。</li><li>*好</li></ul>', 'zh')).toEqual([undefined]);
  expect(classes('<p>Er sagt: „Ja.“* Und „好。”*</p>', 'de')).toEqual([undefined, undefined]);
});

it('rows keep names whole in texts and notes', () => {
  const note = { label: 'a', number: 1, html: '据36氪。', text: '据36氪。', source: span };
  const text = block('36氪。', { html: '<p>36氪。<sup data-note="a"></sup></p>', notes: ['a'] });
  const sample = article({
    editions: { zh: edition('zh', { blocks: [text], notes: [note] }) },
    pairs: [
      {
        id: 'k7f',
        blocks: { de: [], zh: [0] },
        sentences: [],
        status: 'auto',
        confidence: 1,
      },
    ],
  });
  const side = presentRows(sample, terms)[0]?.sides.zh;
  expect(side?.html[0]).toContain('36\u2060氪。');
  expect(side?.notes[0]?.html).toBe('据36\u2060氪。');
  expect(presentRows(sample)[0]?.sides.zh?.html[0]).toContain('36氪');
});
