import { describe, expect, it } from 'vitest';
import { applyFixesToStored } from '@/lib/check/fix';
import { runCheck } from '@/lib/check/run';
import { asRead, shiftAt } from '@/lib/content/as-read';
import { ORIGINAL, readFiles, TRANSLATION } from './scratch';

const decomposed = (text: string) => text.normalize('NFD');

describe('asRead', () => {
  it.each([
    ['Fünfzig Gäste im März', 'Fünfzig Gäste im März'],
    ['Lǚ Xùn und Nguyễn', 'Lǚ Xùn und Nguyễn'],
    ['\u212Bngström, 3 \u2126', 'Ångström, 3 Ω'],
    ['\uF90A\uF9D1\u{2F800}', '金六丽'],
    ['ｶﾞ ﬁ ⼀ ② x² Ａ', 'ｶﾞ ﬁ ⼀ ② x² Ａ'],
    ['한글', '한글'],
    ['e\u0323\u0302', 'ệ'],
  ])('%s', (typed, read) => {
    expect(asRead(decomposed(typed)).text).toBe(read);
    expect(asRead(read)).toEqual({ text: read, shifts: [] });
  });

  it('is what the composed text is, whatever stands beside the letters', () => {
    const text =
      'Är\u0308\u0301ger\r\n\u0308 am\rx\u0301\n\u1100\u1161\u11a8가\u11a8 👩\u200d🦰é 葛\u{E0100}ế';
    expect(asRead(text).text).toBe(text.replace(/\r\n?/g, '\n').normalize('NFC'));
  });

  it('knows the way back to the file', () => {
    const { text, shifts } = asRead(`${decomposed('für ä')}\r\nx`);
    expect(text).toBe('für ä\nx');
    const back = [...text].map((_, at) => at + shiftAt(shifts, at));
    expect(back).toEqual([0, 1, 3, 4, 5, 7, 9]);
  });
});

describe('fixes of a decomposed file', () => {
  it('change what they name and nothing else', () => {
    const stored = decomposed('\uFEFFFür ältere "Gäste"\r\nim März -- und später\r\n');
    const read = asRead(stored.slice(1)).text;
    const fixes = [...read.matchAll(/"(?=G)|"(?=\n)| -- /g)].map(({ 0: found, index }) => ({
      file: 'a',
      start: index,
      end: index + found.length,
      text: found === ' -- ' ? ' – ' : index < 15 ? '„' : '“',
    }));
    expect(applyFixesToStored(stored, fixes)).toEqual({
      text: decomposed('\uFEFFFür ältere „Gäste“\r\nim März – und später\r\n'),
      applied: 3,
    });
  });
});

describe('texts typed decomposed', () => {
  const de = `${ORIGINAL.replace('Der See', 'Über März')}Im März kamen fünfzig Gäste, die für "Größe" schwärmten.\n\nEine Schüler-Übung für ältere Herren, auf zwölf.\n`;
  const zh = `${TRANSLATION}三月来了五十位客人，他们热爱“伟大”。\n\n给十二位老先生的练习。\n`;
  const read = (text: (one: string) => string) =>
    readFiles({ 'content/articles/see/de.md': text(de), 'content/articles/see/zh.md': zh });

  it('are read as if they were composed', () => {
    const [plain, typed] = [read(String), read(decomposed)].map(({ collection }) => collection);
    const blocks = typed?.articles[0]?.editions.de?.blocks;
    expect(typed?.articles[0]?.editions.de?.title).toBe('Über März');
    expect(blocks?.map(({ text, html, runs }) => ({ text, html, runs }))).toEqual(
      plain?.articles[0]?.editions.de?.blocks.map(({ text, html, runs }) => ({ text, html, runs })),
    );
    expect(JSON.stringify(typed)).toBe(JSON.stringify(typed).normalize('NFC'));
  });

  it('have findings at their places in the file as it is stored', () => {
    const lines = decomposed(de).split('\n');
    const found = runCheck(read(decomposed));
    const quote = found.find(({ rule, message }) => rule === 'quotes' && message.includes('„'));
    expect(quote?.column).toBe((lines[(quote?.line ?? 0) - 1]?.indexOf('"') ?? 0) + 1);
    expect(found.filter(({ rule }) => rule === 'numbers')).toEqual([]);
    expect(found.length).toBe(runCheck(read(String)).length);
  });

  it('have findings of the loader there too', () => {
    const line = decomposed('Für ältere ![Tür](tür.png).');
    const { diagnostics } = readFiles({ 'content/articles/see/de.md': `${ORIGINAL}${line}\n` });
    expect(diagnostics).toMatchObject([
      { rule: 'image-missing', line: 8, column: line.indexOf('![') + 1 },
    ]);
  });
});
