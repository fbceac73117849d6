import { describe, expect, it } from 'vitest';
import { typesetText } from '@/lib/language/typesetting/text';

/** Makes the invisible visible: `|` soft hyphen, `_` no-break space, `'` narrow one. */
const show = (text: string) =>
  text.replaceAll('\u00AD', '|').replaceAll('\u00A0', '_').replaceAll('\u202F', "'");

const set = (text: string, before = '', after = '') =>
  show(typesetText(text, 'de', { before, after }));

describe('hyphens', () => {
  it.each([
    ['Blumentopferde', 'Blumen|topf|erde'],
    ['Wachstube', 'Wachstube'],
    ['Wachstuben', 'Wachstuben'],
    ['Urinstinkt', 'Ur|instinkt'],
    ['Urinstinkten', 'Ur|instinkten'],
    ['Staubecken', 'Staubecken'],
    ['Autobahnasphalt', 'Auto|bahn|asphalt'],
    ['Musikerleben', 'Musik|er|leben'],
    ['Kreischorverband', 'Kreis|chor|ver|band'],
    ['Forschungseinrichtung', 'For|schungs|ein|rich|tung'],
    ['Straßenbelag', 'Stra|ßen|be|lag'],
    ['Übersetzungsmaschine', 'Über|set|zungs|ma|schine'],
    ['Bürgerentscheid', 'Bür|ger|ent|scheid'],
    ['quelloffene', 'quell|offene'],
    // Short words, names with capitals inside, abbreviations, an author's own hyphens
    ['Deutsche Städte', 'Deutsche Städte'],
    ['DeepSeek und ByteDanceEntwickler', 'DeepSeek und ByteDanceEntwickler'],
    ['BUNDESKANZLERAMT', 'BUNDESKANZLERAMT'],
    ['Microsoft', 'Microsoft'],
    ['Druck\u00ADerzeugnis', 'Druck|erzeugnis'],
    ['U\u0308bersetzungsmaschine', 'U\u0308bersetzungsmaschine'],
    // Compounds with a hyphen
    ['Open-Source-Infrastruktur', 'Open-Source-Infra|struk|tur'],
    ['KI-Forschungsinstitut', 'KI-For|schungs|in|sti|tut'],
    // Addresses and names of files
    ['www.forschungseinrichtung.de', 'www.forschungseinrichtung.de'],
    ['https://example.org/Forschungseinrichtung', 'https://example.org/Forschungseinrichtung'],
    ['redaktion@forschungseinrichtung.de', 'redaktion@forschungseinrichtung.de'],
    ['lib/forschungseinrichtung/index.ts', 'lib/forschungseinrichtung/index.ts'],
    ['forschungs_einrichtung', 'forschungs_einrichtung'],
    ['Leserinnen/Vertreterinnen', 'Lese|rin|nen/Ver|tre|te|rin|nen'],
    ['Mitarbeiter:innen', 'Mit|ar|bei|ter:innen'],
    ['„Forschungseinrichtung“,', '„For|schungs|ein|rich|tung“,'],
  ])('%s', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it('never leaves a part without a vowel or with a single letter', () => {
    for (const word of [
      'Konsumverhalten',
      'Spezialisierung',
      'Werkstattleiter',
      'Aluminiumfolie',
    ]) {
      for (const part of set(word).split('|')) expect(part).toMatch(/^.*[aeiouäöü].*$/i);
      for (const part of set(word).split('|')) expect(part.length).toBeGreaterThan(1);
    }
  });

  it('sees a word across inline elements', () => {
    expect(set('Forschungs', '', 'einrichtung')).toBe('For|schungs');
    expect(set('einrichtung', 'Forschungs')).toBe('ein|rich|tung');
    expect(set('e', 'Blumentopf', 'rde')).toBe('e');
  });

  it('leaves headings whole', () => {
    const heading = typesetText('Forschungseinrichtung, 50 %', 'de', undefined, false);
    expect(show(heading)).toBe("Forschungseinrichtung, 50'%");
  });
});

describe('spaces', () => {
  it.each([
    ['z. B. hier', "z.'B. hier"],
    ['d. h. und u. a. auch', "d.'h. und u.'a. auch"],
    ['i. d. R. so', "i.'d.'R. so"],
    ['221 v. Chr. und u. dgl.', "221 v.'Chr. und u.'dgl."],
    ['J. S. Bach', "J.'S._Bach"],
    ['50 % von 5 km', "50'% von 5'km"],
    ['20 °C, 3 kWh, 12 m²', "20'°C, 3'kWh, 12'm²"],
    ['16.30 Uhr, 5 Euro, 3 Mio. Yuan', '16.30_Uhr, 5_Euro, 3_Mio. Yuan'],
    ['20 Prozent', '20_Prozent'],
    ['€ 50', "€'50"],
    ['§ 5 und §§ 6', "§'5 und §§'6"],
    ['Nr. 5, S. 12 ff., Bd. 3', "Nr._5, S._12'ff., Bd._3"],
    ['Seite 12, Kapitel 3', 'Seite_12, Kapitel_3'],
    ['Dr. Li und Prof. Dr. Wang', 'Dr._Li und Prof._Dr._Wang'],
    ['12 000 und 1 234 567', "12'000 und 1'234'567"],
    ['am 18. November 2026', 'am 18._November 2026'],
    ['im 19. Jahrhundert', 'im 19._Jahr|hun|dert'],
    ['Ludwig XIV. starb', 'Ludwig_XIV. starb'],
    ['3 × 5', "3'×'5"],
    ['das Wort – so', 'das Wort_– so'],
    ['das Wort – und noch – eins', 'das Wort_– und noch_– eins'],
    ['und dann …', 'und dann_…'],
    ['z.\nB. und 50\n%', "z.'B. und 50'%"],
    // Left alone
    ['18–20', '18–20'],
    ['z.B. und 50%', 'z.B. und 50%'],
    ['– am Anfang', '– am Anfang'],
    ['3 Uhren und 5 mal', '3 Uhren und 5 mal'],
    ['im Jahr 2026 500 Leute', 'im Jahr 2026 500 Leute'],
    ['"gerade" -- so', '"gerade" -- so'],
    ['in a b', 'in a b'],
  ])('%s', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it('sees numbers and words across inline elements', () => {
    expect(set(' %', '50')).toBe("'%");
    expect(set('50 ', '', '%')).toBe("50'");
    expect(set(' – dann', 'Wort')).toBe('_– dann');
    expect(set(' – dann')).toBe(' – dann');
  });
});
