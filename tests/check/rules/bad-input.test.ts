import { describe, expect, it } from 'vitest';
import { fixAll } from '@/lib/check/fix';
import { runCheck } from '@/lib/check/run';
import { readCollection } from '@/lib/content/load';
import type { Diagnostic } from '@/lib/model';
import { AUTHORS, inFolder, SOURCE } from '../collection';

const text = (body: string) =>
  `---\ntitle: T\ndescription: D\npublished: 2026-11-18\nauthor: mona\n---\n\n${body}\n`;

function check(files: Record<string, string>): Diagnostic[] {
  const all = {
    'content/authors.yaml': AUTHORS,
    'content/articles/a/de.md': text('Ja.'),
    ...files,
  };
  return inFolder(all, (root) => runCheck(readCollection({ root })));
}

const errors = (findings: Diagnostic[]) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);

const entry = (hanzi: string, german: string, aliases = '[]') =>
  `- { hanzi: ${hanzi}, pinyin: ${PINYIN[hanzi]}, german: ${german}, kind: place, aliases: { zh: ${aliases} }, line: { de: A, zh: 甲 } }\n`;
const PINYIN: Record<string, string> = { 杭州: 'Hángzhōu', 临安: "Lín'ān", 钱塘: 'Qiántáng' };

describe('terms.yaml', () => {
  it('is reported where it is no list of terms, and names without it are not checked', () => {
    const findings = errors(check({ 'content/terms.yaml': 'hanzi: 杭州\n' }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^content\/terms\.yaml:1 /);
  });

  it('is reported where it is no YAML', () => {
    const findings = errors(check({ 'content/terms.yaml': '- hanzi: [杭州\n' }));
    expect(findings[0]).toMatch(/^content\/terms\.yaml:\d+ yaml /);
  });

  it('names the ring of aliases that lead back', () => {
    const terms =
      entry('杭州', 'Hangzhou', '[临安]') +
      entry('临安', 'Linan', '[钱塘]') +
      entry('钱塘', 'Qiantang', '[杭州]');
    const findings = errors(check({ 'content/terms.yaml': terms }));
    expect(findings).toHaveLength(3);
    expect(findings[0]).toContain('in a ring (杭州 → 临安 → 钱塘 → 杭州)');
  });

  it('names both places of a duplicate', () => {
    const terms = entry('杭州', 'Hangzhou') + entry('杭州', 'Hang');
    expect(errors(check({ 'content/terms.yaml': terms }))).toEqual([
      'content/terms.yaml:2 term-duplicate Unexpected Chinese spelling “杭州”, of 杭州 as well, expected each spelling once.',
    ]);
  });
});

describe('seeds', () => {
  it('reports facts with the same id once', () => {
    const fact = '{ id: f, claim: { de: A, zh: 甲 }, numbers: [] }';
    const seed = `---\n${SOURCE}\nfacts: [${fact}, ${fact}]\n---\n`;
    expect(errors(check({ 'seeds/s.md': seed })).map((one) => one.split(' ')[1])).toEqual([
      'fact-duplicate',
    ]);
  });
});

describe('much that is wrong', () => {
  const COUNT = 10_000;

  it('is all found and all mended', () => {
    const files = {
      'content/authors.yaml': AUTHORS,
      'content/articles/a/de.md': text(
        `${'Er sagt "ja" und "nein". '.repeat(10)}\n\n`.repeat(COUNT / 40),
      ),
    };
    inFolder(files, (root) => {
      const findingsNow = () => runCheck(readCollection({ root }));
      expect(findingsNow().filter(({ rule }) => rule === 'quotes')).toHaveLength(COUNT);
      const { findings, fixed } = fixAll(findingsNow, root);
      expect(fixed).toBe(COUNT);
      expect(findings.filter(({ rule }) => rule === 'quotes')).toEqual([]);
    });
  }, 60_000);

  it('is found in one paragraph as well', () => {
    const findings = check({
      'content/articles/a/de.md': text('Er sagt "ja". '.repeat(COUNT / 2)),
    });
    expect(findings.filter(({ rule }) => rule === 'quotes')).toHaveLength(COUNT);
  }, 60_000);
});
