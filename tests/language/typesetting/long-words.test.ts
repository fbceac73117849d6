import { describe, expect, it } from 'vitest';
import { breaksOf } from '@/lib/language/typesetting/hyphenation';
import { titlePieces } from '@/lib/language/typesetting/long-words';
import { EditionPresenter } from '@/lib/present/edition-presenter';
import { readGerman } from '../../content/scratch';

const shown = (text: string) =>
  titlePieces(text)
    .map(({ text, long }) => (long ? `[${text.replaceAll('\u00ad', '-')}]` : text))
    .join('');

describe('titlePieces', () => {
  it.each([
    ['Kontributionsvereinbarung', '[Kon-tri-bu-ti-ons-ver-ein-ba-rung]'],
    ['Das Versionsmanagementsystem', 'Das [Ver-si-ons-ma-nage-ment-sys-tem]'],
    [
      'Was ist „Nachhaltigkeitsberichterstattung“?',
      'Was ist [„Nach-hal-tig-keits-be-richt-erstat-tung“?]',
    ],
    [
      'Donaudampfschiff und Grundstücksverkehrsgenehmigung',
      '[Donau-dampf-schiff] und [Grund-stücks-ver-kehrs-ge-neh-mi-gung]',
    ],
  ])('boxes the long words of %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'Warum ausgerechnet Hangzhou?',
    'Der Asphalt unter der Autobahn: Qwen und die offene Grundlage',
    'maximaleAnzahlVonVerbindungen',
    'https://example.org/kontributionsvereinbarung/liste',
    'DONAUDAMPFSCHIFFFAHRT',
    '\u5bf9\u9875',
    '',
  ])('leaves %s whole', (text) => {
    expect(titlePieces(text)).toEqual(text === '' ? [] : [{ text, long: false }]);
  });
});

describe('breaksOf', () => {
  const parts = (word: string) => {
    const edges = [0, ...breaksOf(word), word.length];
    return edges.slice(1).map((end, index) => word.slice(edges[index], end));
  };

  it.each([
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetzentwurfsverfasser',
  ])('breaks %s, longer than the patterns take, all along', (word) => {
    expect(word.length).toBeGreaterThan(61);
    expect(parts(word).join('')).toBe(word);
    expect(Math.max(...parts(word).map((part) => part.length))).toBeLessThanOrEqual(12);
    expect(Math.min(...parts(word).map((part) => part.length))).toBeGreaterThanOrEqual(2);
  });

  it('breaks a word read in pieces as one read at once', () => {
    const word = 'Aufgabenübertragungsgesetzentwurf';
    const long = `Rindfleischetikettierungsüberwachungs${word.toLowerCase()}`;
    const at = long.length - word.length;
    const inside = breaksOf(long).filter((offset) => offset > at + 3);
    expect(inside).toEqual(
      breaksOf(word)
        .filter((offset) => offset > 3)
        .map((offset) => offset + at),
    );
  });
});

it('boxes the long words of headings, not of paragraphs, and lets tables and code scroll', () => {
  const { edition } = readGerman(
    '## Die Kontributionsvereinbarung\n\nKontributionsvereinbarung.\n\n```\na\n```\n\n| A |\n| - |\n| b |\n',
  );
  if (!edition) throw new Error('no edition');
  const pair = { id: 'k7f', sentences: [], status: 'auto' as const, confidence: 1 };
  const side = new EditionPresenter(edition, '');
  const [heading, paragraph, code, table] = [0, 1, 2, 3].map((index) =>
    side
      .passage(
        { ...pair, blocks: { de: [index], zh: [] } },
        { id: 'k7f', number: 1, heading: false },
      )
      ?.html.join('')
      .replaceAll('\u00ad', '-'),
  );
  expect(heading).toContain('Die <span class="long">Kon-tri-bu-ti-ons-ver-ein-ba-rung</span>');
  expect(paragraph).toContain('Kon-tri-bu');
  expect(paragraph).not.toContain('class="long"');
  expect(code).toContain('<pre tabindex="0">');
  expect(table).toMatch(/^<div class="wide-table" [^>]*tabindex="0"><table\b/);
});
