// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ArticleFoot, Neighbours } from '@/components/article-foot';
import { ArticleHead } from '@/components/article-head';
import { DoubleList, SingleList } from '@/components/article-list';
import { languageWays, Masthead } from '@/components/masthead';
import { paths } from '@/lib/site';
import { article, edition } from '../samples';

afterEach(cleanup);

test('the head shows title, other title, author, date and reading time', () => {
  const de = edition('de', { title: 'Warum Hangzhou?', minutes: 12 });
  const zh = edition('zh', { title: '为什么是杭州？' });
  render(
    <ArticleHead
      article={article({ editions: { de, zh } })}
      edition={de}
      date="18. November 2026"
      updated={null}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Warum Hangzhou?');
  const other = screen.getByRole('link', { name: '为什么是杭州？' });
  expect(other.getAttribute('hreflang')).toBe('zh-Hans');
  expect(other.parentElement?.lang).toBe('zh-Hans');
  expect(screen.getByText('18. November 2026').getAttribute('datetime')).toBe('2026-11-18');
  expect(screen.getByText('12 Minuten Lesezeit')).toBeTruthy();
  expect(screen.getByText('R').getAttribute('aria-hidden')).toBe('true');
});

test('an article with one edition names no other title', () => {
  const de = edition('de');
  render(
    <ArticleHead article={article({ editions: { de } })} edition={de} date="" updated={null} />,
  );
  expect(screen.queryByRole('link')).toBeNull();
});

test('a portrait takes the place of the monogram', () => {
  const de = edition('de');
  const author = { ...article().author, portrait: '/images/redaktion.jpg' };
  const { container } = render(
    <ArticleHead
      article={article({ author, editions: { de } })}
      edition={de}
      date=""
      updated="19. November 2026"
    />,
  );
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/images/redaktion.jpg');
  expect(screen.getByText('aktualisiert am 19. November 2026')).toBeTruthy();
});

test('the foot shows only what the edition says', () => {
  const de = edition('de', { note: 'Joey ist ein Pseudonym.', provenance: { source: '36Kr' } });
  render(<ArticleFoot article={article()} edition={de} address="https://example.org/de/a/" />);
  expect(screen.getByText('Joey ist ein Pseudonym.')).toBeTruthy();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Quelle',
    'Themen',
    'Link',
  ]);
});

test('neighbours are left out where there are none', () => {
  const { container } = render(<Neighbours locale="zh" previous={null} next={null} />);
  expect(container.innerHTML).toBe('');
  cleanup();
  render(<Neighbours locale="zh" previous={edition('zh', { title: '沥青' })} next={null} />);
  expect(screen.getByRole('link', { name: '沥青' }).getAttribute('rel')).toBe('prev');
});

test('the double list has both titles, and says so where one is missing', () => {
  const both = article({ slug: 'a', editions: { de: edition('de'), zh: edition('zh') } });
  const one = article({ slug: 'b', editions: { de: edition('de', { slug: 'b' }) } });
  const entry = (e = edition('de')) => ({ edition: e, date: '18. November 2026', paragraphs: 41 });
  render(
    <DoubleList
      articles={[
        { article: both, entries: { de: entry(), zh: entry(edition('zh')) } },
        { article: one, entries: { de: entry(edition('de', { slug: 'b' })) } },
      ]}
    />,
  );
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first as HTMLElement).getAllByRole('heading')).toHaveLength(2);
  const hint = within(second as HTMLElement).getByRole('link', { name: '仅有德文' });
  expect(hint.getAttribute('href')).toBe('/de/b/');
});

test('the list of one language leaves out what it does not have', () => {
  const one = article({ slug: 'b', editions: { de: edition('de', { slug: 'b' }) } });
  render(<SingleList articles={[{ article: one, entries: {} }]} locale="zh" />);
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('the masthead marks where the reader is, and the language of each link', () => {
  render(<Masthead locale="zh" ways={languageWays('zh', paths.home)} />);
  expect(screen.getByRole('link', { name: '中文' }).getAttribute('aria-current')).toBe('page');
  const german = screen.getByRole('link', { name: 'Deutsch' });
  expect([german.lang, german.getAttribute('hreflang')]).toEqual(['de', 'de']);
});
