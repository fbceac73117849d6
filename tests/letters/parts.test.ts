import { describe, expect, it } from 'vitest';
import { LIMITS, readDraft } from '@/lib/letters/draft';
import { after, type LetterAct, type LetterState } from '@/lib/letters/letter';
import { spamScore } from '@/lib/letters/score';
import { isFromElsewhere, Refusal, readerAddress, readFields } from '@/lib/letters/service/request';
import { letterSettingsFault, readLetterSettings } from '@/lib/letters/settings';
import { readTask } from '@/lib/letters/tasks';
import { random } from './random';

const FORM = 'application/x-www-form-urlencoded';

describe('the form parser', () => {
  it('reads back whatever a browser sends, and refuses everything else without another error', () => {
    const next = random(12);
    const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
    const ALPHABET = [
      ...'ab &=+%;ä汉😀\r\n\0\u202e"<>#',
      'text',
      'at',
      '%2',
      '%zz',
      '%c0%af',
      '%ff',
    ];
    for (let round = 0; round < 3000; round++) {
      const string = (most: number) =>
        Array.from({ length: Math.floor(next() * most) }, () => pick(ALPHABET)).join('');
      const sent = new Map([...Array(3).keys()].map((n) => [`${n}${string(3)}`, string(12)]));
      const body = new URLSearchParams([...sent]).toString();
      expect([...readFields(Buffer.from(body), FORM)]).toEqual([...sent]);
      const broken = Buffer.from(string(20), next() < 0.5 ? 'utf8' : 'latin1');
      try {
        const fields = readFields(broken, FORM);
        // What is read is read as the platform reads it.
        for (const [name, value] of new URLSearchParams(broken.toString('latin1'))) {
          if (name !== '') expect(fields.get(name)).toBe(value);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect((error as Refusal).status).toBe(400);
      }
    }
  });
});

describe('a draft', () => {
  const read = (fields: Record<string, string>) => readDraft(new Map(Object.entries(fields)));

  it('has the line ends, letters and gaps that are meant', () => {
    const { draft, faults } = read({
      text: '  Für\r\n\r\n\r\n\r\nalle \t\nfu\u0308r\u200bimmer\r\n',
      name: ' Eva\t\n Huber ',
    });
    expect(draft.text).toBe('Für\n\nalle\nf\u00fcrimmer');
    expect([draft.name, faults]).toEqual(['Eva Huber', []]);
  });

  it('leaves emoji and scripts that join letters as they are', () => {
    const text = '👩‍👧 می‌خواهم 🏳️‍🌈';
    expect(read({ text })).toEqual({ draft: { text, name: '', place: '', email: '' }, faults: [] });
  });

  it('may be as long as the limits say, in characters of any plane', () => {
    expect(read({ text: '𠮷'.repeat(LIMITS.text) }).faults).toEqual([]);
    expect(read({ text: '𠮷'.repeat(LIMITS.text + 1) }).faults).toEqual(['long']);
  });

  it('is read as quickly where somebody means harm', () => {
    const begin = performance.now();
    for (const part of ['\u200e', '\n', ' \t', '\u0627\u200e', 'a@', '👩\u200d', '\u2028']) {
      read({ text: part.repeat(30_000 / part.length), email: part.repeat(3000) });
    }
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

it('suspects what is likely spam more than what is likely a letter', () => {
  const score = (text: string, language: 'de' | 'zh' = 'de', name = '') =>
    spamScore({ text, name, place: '', email: '' }, language);
  expect(score('Zum zweiten Absatz: Die Zahl stimmt so nicht, siehe Jahrbuch 2024.')).toBe(0);
  expect(score('我觉得第二段的数字有误，请核对。', 'zh')).toBe(0);
  const spam = [
    score('Buy now https://a.example www.b.example'),
    score('Купить дёшево сейчас же'),
    score('Best casino bonus for you and all of your friends today here', 'zh'),
    score('ok', 'de', 'https://a.example'),
  ];
  expect(Math.min(...spam)).toBeGreaterThan(9);
});

describe('the states of a letter', () => {
  it.each<[LetterState, LetterAct, LetterState | 'gone' | undefined]>([
    ['waiting', 'print', 'printed'],
    ['waiting', 'decline', 'declined'],
    ['printed', 'print', 'printed'],
    ['printed', 'decline', 'declined'],
    ['declined', 'print', 'printed'],
    ['declined', 'decline', undefined],
    ['printed', 'withdraw', 'gone'],
    ['declined', 'delete', 'gone'],
  ])('lead from %s by %s to %s', (state, act, next) => expect(after(state, act)).toBe(next));
});

describe('a request', () => {
  const from = (remoteAddress: string, forwarded?: string) =>
    ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as never;

  it.each([
    ['203.0.113.9', undefined, undefined, '203.0.113.9'],
    // Nobody but a proxy is believed.
    ['203.0.113.9', '198.51.100.1', undefined, '203.0.113.9'],
    ['127.0.0.1', '1.1.1.1, 198.51.100.1', undefined, '198.51.100.1'],
    ['::ffff:127.0.0.1', '198.51.100.1', undefined, '198.51.100.1'],
    ['10.0.0.2', '6.6.6.6, 198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
    ['127.0.0.1', '198.51.100.1', 0, '127.0.0.1'],
    ['2001:DB8:0:1::5', undefined, undefined, '2001:db8:0:1'],
    ['2001:db8::1', undefined, undefined, '2001:db8:0:0'],
  ])('from %s for %s, with %s proxies, is one of %s', (peer, forwarded, proxies, reader) => {
    expect(readerAddress(from(peer, forwarded), proxies)).toBe(reader);
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, false],
    [{ origin: 'https://here.example' }, false],
    [{ origin: 'https://there.example' }, true],
    [{ origin: 'null' }, true],
    [{}, false],
  ])('with %o is from elsewhere: %s', (headers, is) => {
    expect(isFromElsewhere({ headers: { host: 'here.example', ...headers } })).toBe(is);
  });
});

it('says in one line which setting cannot be used', () => {
  expect(letterSettingsFault({ PORT: '80a' })).toMatch(/^PORT is "80a": .+\.$/);
  expect(letterSettingsFault({ LETTERS_PASSWORD: 'short' })).toMatch(
    /^LETTERS_PASSWORD is too short/,
  );
  expect(letterSettingsFault({ SMTP_URL: 'smtp://localhost' })).toMatch(
    /^SMTP_URL and LETTERS_MAIL/,
  );
  expect(letterSettingsFault({})).toBeUndefined();
  expect(readLetterSettings({}, 'out')).toMatchObject({ host: '127.0.0.1', password: undefined });
});

it.each([
  [['print', 'x']],
  [['desk', 'burn', 'x']],
  [['desk', 'print']],
  [['export', 'there']],
  [['move']],
  [['--text', 'x']],
  [['export', '--text', 'x']],
  [['--nothing']],
])('does nothing on the command line for %j', (args) => {
  expect(() => readTask(args, 'content/letters')).toThrow();
});

it('decides about no letter that is not there', async () => {
  const nowhere = {
    rows: async () => [],
    atomically: async () => undefined,
    close: async () => {},
  };
  const task = readTask(['desk', 'print', 'nobody'], 'content/letters');
  await expect(task?.(nowhere, () => {})).rejects.toThrow('There is no letter nobody.');
});
