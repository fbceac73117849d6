import type { Locale } from '@/lib/model';

/** Unit, its German words, its Chinese words; a word may be a pattern. Longer words first. */
const WORDS: readonly (readonly [unit: string, de: string, zh: string])[] = [
  ['km/h', 'km/h|Kilometern? (?:pro|in der) Stunde|Stundenkilometern?|kph', '公里每小时|km/h|kph'],
  ['mi', 'mph', 'mph'],
  ['km²', 'km²|Quadratkilometern?', '平方公里|平方千米|km²'],
  ['m²', 'm²|Quadratmetern?', '平方米|平米|m²'],
  ['ft²', 'Quadratfuß', '平方英尺'],
  ['mi²', 'Quadratmeilen?', '平方英里'],
  ['ha', 'ha|Hektar', '公顷'],
  ['acre', 'Acres?', '英亩'],
  ['mu', 'Mu', '亩'],
  ['km', 'km|Kilometern?', '公里|千米|km'],
  ['mi', 'Meilen?', '英里'],
  ['sea mile', 'sm|Seemeilen?', '海里'],
  ['knot', 'kn|Knoten', '节(?=的?(?:航?速|风))'],
  ['cm', 'cm|Zentimetern?', '厘米|公分|cm'],
  ['mm', 'mm|Millimetern?', '毫米|mm'],
  ['nm', 'nm|Nanometern?', '纳米|nm'],
  ['m', 'm|Metern?', '米(?!粉|饭|线|酒|兰)|公尺|m'],
  ['ft', 'Fuß', '英尺'],
  ['in', 'Zoll', '英寸|[吋寸]'],
  ['zhang', 'Zhang', '丈(?!夫|人|量)'],
  ['chi', 'Chi', '尺(?!寸|度|子)'],
  ['yd', 'Yards?', '码(?!头)'],
  ['li', 'Li', '华里|里(?!面|边|程|斯|昂|海)'],
  ['kg', 'kg|Kilogramm|Kilos?', '公斤|千克|kg'],
  ['g', 'g|Gramm', '克(?!拉|服|制|里)'],
  ['t', 't|Tonnen?', '吨'],
  ['lb', 'lbs?', '磅'],
  ['Pfund', 'Pfund(?! Sterling)', '(?!)'],
  ['Zentner', 'Zentnern?', '(?!)'],
  ['oz', 'Unzen?', '盎司'],
  ['jin', 'Jin', '斤|市斤'],
  ['liang', 'Liang', '两(?=(?:白|黄|米|老)?酒|银|黄金|白银|肉|茶|米饭)'],
  ['l', 'l|Litern?', '升(?!至|到)'],
  ['°F', '°F|Grad Fahrenheit', '华氏度|°F'],
  ['°C', '[°º]C|Grad(?: Celsius)?', '摄氏度|[°º℃]C?|度(?!过|假|[一二三四五六七八九十\\d])'],
  ['MW', 'MW|Megawatt', '兆瓦'],
  ['kW', 'kW|Kilowatt', '千瓦'],
  ['GB', 'GB|Gigabyte', 'GB'],
  ['EUR', '€|Euro|EUR', '欧元|€'],
  ['USD', 'US-Dollar|US\\$|Dollar|USD|\\$', '美元|美金'],
  ['CNY', 'Yuan|Renminbi|RMB|CNY', '元(?!月|旦|素|宵|首)|块钱|人民币'],
  ['GBP', 'Pfund Sterling', '英镑'],
  ['JPY', 'Yen', '日元'],
  ['HKD', 'Hongkong-Dollar', '港元|港币'],
  ['CHF', 'Franken|CHF|Fr\\.', '瑞士法郎|瑞郎'],
  ['hour', 'Stunden?|Std\\.?|h', '个?小时|个?钟头'],
  ['minute', 'Minuten?|Min\\.?', '分钟'],
  ['second', 'Sekunden?|Sek\\.?', '秒钟?'],
  ['day', 'Tagen?|Tage?s?', '天'],
  ['week', 'Wochen?', '周(?!年|边|围)|个?星期'],
  ['month', 'Monaten?|Monate?s?', '个月'],
  ['year', 'Jahren?|Jahre?s?', '年(?!代|级|度)|周?岁|周年'],
];

const COLUMN = { de: 1, zh: 2 } as const satisfies Record<Locale, number>;
/**
 * German words end where a word ends; a hyphen may join them: `50-Euro-Schein`. In Chinese text that
 * is so for Latin letters: 85 mph are not 85 m.
 */
const END = { de: '(?![\\p{L}\\d])', zh: '(?<![A-Za-z](?=[A-Za-z]))' } as const satisfies Record<
  Locale,
  string
>;

function source(locale: Locale): string {
  const groups = WORDS.map((unit) => `(${unit[COLUMN[locale]]})`);
  return `[\\s-]?(?:${groups.join('|')})${END[locale]}`;
}

/** Any unit behind a number, as the source of a pattern; one unnamed group for each unit. */
export const UNITS: Readonly<Record<Locale, string>> = { de: source('de'), zh: source('zh') };

const PATTERNS: Readonly<Record<Locale, RegExp>> = {
  de: new RegExp(UNITS.de, 'uy'),
  zh: new RegExp(UNITS.zh, 'uy'),
};

/** The unit that stands at this offset of the text, behind a number, and where it ends. */
export function unitAt(text: string, offset: number, locale: Locale) {
  const pattern = PATTERNS[locale];
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  const position = match.slice(1).findIndex((group) => group !== undefined);
  const name = WORDS[position]?.[0];
  return name === undefined ? null : { name, end: pattern.lastIndex };
}
