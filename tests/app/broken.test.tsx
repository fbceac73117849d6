import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BrokenElsewhere,
  BrokenPage,
  brokenAt,
  brokenMetadata,
  brokenSide,
  FolderFindings,
  folderOf,
  SharedFindings,
} from '@/app/broken';
import type { Diagnostic } from '@/lib/model';
import { article } from '../samples';

const state = vi.hoisted(() => ({
  isPreview: true,
  damaged: [] as unknown[],
  findings: [] as unknown[],
}));
vi.mock('@/app/collection', () => ({
  get isPreview() {
    return state.isPreview;
  },
  damaged: () => state.damaged,
  findings: () => state.findings,
}));

const finding = (file: string, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ file, line: 4, column: 12, severity: 'error', rule: 'front-matter', message: 'Wrong.' },
  ...rest,
});

const FOLDER = 'content/articles/see';
const SEE = { slug: 'see', folder: FOLDER, whole: false };

beforeEach(() => {
  state.isPreview = true;
  state.damaged = [SEE];
  state.findings = [
    finding(`${FOLDER}/de.md`),
    finding(`${FOLDER}/zh.md`, { line: 9 }),
    finding(`${FOLDER}/zh.md`, { severity: 'hint', message: 'Perhaps.' }),
    finding('content/articles/see-zwei/zh.md'),
    finding('content/authors.yaml'),
    finding('seeds/buch.md'),
  ];
});

describe('the address of a text with errors', () => {
  it('is known by its slug', () => {
    expect(brokenAt('see')).toBe(SEE);
    expect(brokenAt('ufer')).toBeUndefined();
    expect(brokenMetadata(SEE)).toMatchObject({ title: 'see', robots: { index: false } });
  });

  it('shows the name of the folder and what is wrong in it, with places', () => {
    const html = renderToStaticMarkup(<BrokenPage broken={SEE} />);
    expect(html).toContain('<h1>see</h1>');
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toContain(`${FOLDER}/de.md:4:12 error Wrong. (front-matter)`);
    expect(html).toContain(`${FOLDER}/zh.md:9:12`);
  });

  it('is that of the missing side of an article in one language, while something is wrong', () => {
    const see = article({
      editions: { de: { ...article().editions.de, file: `${FOLDER}/de.md` } } as never,
    });
    expect(folderOf(see)).toBe(FOLDER);
    expect(brokenSide(see)).toEqual({ slug: 'a', folder: FOLDER });
    state.findings = [];
    expect(brokenSide(see)).toBeUndefined();
  });
});

describe('every page of the preview', () => {
  it('says what is wrong with registries and sources', () => {
    const html = renderToStaticMarkup(<SharedFindings />);
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toMatch(/content\/authors\.yaml.*seeds\/buch\.md/s);
  });

  it('leads to the texts with errors, once each', () => {
    const html = renderToStaticMarkup(<BrokenElsewhere />);
    expect(html).toContain(`<a href="/de/see/">${FOLDER}</a>: 2 errors`);
    expect(html).toContain('<a href="/zh/see-zwei/">content/articles/see-zwei</a>: 1 error<');
    state.findings = [];
    expect(renderToStaticMarkup(<BrokenElsewhere />)).toBe('');
  });

  it('leads to drafts with errors, which are warnings there, and shows them at their address', () => {
    state.findings = [
      finding(`${FOLDER}/zh.md`, { severity: 'warning', inDraft: true }),
      finding(`${FOLDER}/de.md`, { severity: 'warning', message: 'Perhaps.' }),
      finding('content/articles/ufer/de.md', { severity: 'warning' }),
    ];
    const html = renderToStaticMarkup(<BrokenElsewhere />);
    expect(html.match(/<li/g)).toHaveLength(1);
    expect(html).toContain(`<a href="/zh/see/">${FOLDER}</a>: 1 error<`);
    const own = renderToStaticMarkup(<FolderFindings folder={FOLDER} />);
    expect(own).toContain('warning Wrong.');
    expect(own).not.toContain('Perhaps.');
  });
});

it('a built site shows nothing of it', () => {
  state.isPreview = false;
  expect(renderToStaticMarkup(<FolderFindings folder={FOLDER} />)).toBe('');
  const see = article({
    editions: { de: { ...article().editions.de, file: `${FOLDER}/de.md` } } as never,
  });
  expect(brokenSide(see)).toBeUndefined();
});
