import { type Pattern, type SlipFinder, slipsOf } from './slip';

const UNIT =
  '(?:km/h|km\u00B2|m\u00B2|m\u00B3|km|cm|mm|kg|mg|GB|MB|TB|kWh|kW|MW|GW|Euro|EUR|Mio\\.|Mrd\\.|Uhr)';

const GERMAN: readonly Pattern[] = [
  {
    what: 'missing space before the sign',
    pattern: /(?<=\d)[%\u2030\u20AC](?![\p{L}\d-])/gu,
    better: ([sign]) => ` ${sign}`,
  },
  {
    what: 'missing space before the unit',
    pattern: new RegExp(
      `(?=${UNIT})(?<=(?<![\\p{L}\\d-])[\\d.,]*\\d)${UNIT}(?![\\p{L}\\d-])`,
      'gu',
    ),
    better: ([unit]) => ` ${unit}`,
  },
  {
    what: 'missing space before the unit',
    pattern: /(?<=\d)\u00B0 ?C(?!\p{L})/gu,
    better: ' \u00B0C',
  },
  { what: 'missing space', pattern: /\u00A7(?=\d)/g, better: '\u00A7 ' },
];

const CHINESE: readonly Pattern[] = [
  { what: 'space before the sign', pattern: /(?<=\d) +(?=[%\u2030\u2103]|\u00B0C)/g, better: '' },
];

/** Percent and units: German sets a space before them, Chinese none. */
export const unitSlips: SlipFinder = (prose, locale) =>
  slipsOf(prose, locale === 'de' ? GERMAN : CHINESE);
