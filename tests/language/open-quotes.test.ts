import { describe, expect, test } from 'vitest';
import { openQuotes } from '@/lib/language/typography/open-quotes';

/** Where quotations begin that never end, by the number of the text. */
function told(texts: string[], marks: [string, string]): string[] {
  const found = openQuotes(texts, marks);
  return texts.flatMap((text, n) => (found.get(text) ?? []).map(({ start }) => `${n}:${start}`));
}

const LOW: [string, string] = ['\u201e', '\u201c'];
const CURLED: [string, string] = ['\u201c', '\u201d'];

describe('a quotation that never ends is told where it begins', () => {
  test.each<[string[], [string, string], string[]]>([
    [['Sie sagte „ja.'], LOW, ['0:10']],
    [['Sie sagte „ja“ und „nein.'], LOW, ['0:19']],
    [['Sie sagte „ja und „nein“.'], LOW, ['0:10']],
    [['Er rief „halt.', 'Dann ging er.', 'Sie rief „komm“.'], LOW, ['0:8']],
    [['Er rief „halt.', 'Sie rief „komm.'], LOW, ['0:8', '1:9']],
    [['他说“好。'], CURLED, ['0:2']],
    [['他说「好。', '她说「好」。'], ['「', '」'], ['0:2']],
    [['Er rief »halt.'], ['»', '«'], ['0:8']],
  ])('%j', (texts, marks, places) => expect(told(texts, marks)).toEqual(places));
});

describe('nothing is told', () => {
  test.each<[string, string[], [string, string]]>([
    ['of quotations that end', ['Sie sagte „ja“ und „nein“.'], LOW],
    ['of one over several texts', ['Er schrieb: „Am See.', 'Im Wald.', 'Am Ufer.“'], LOW],
    ['of one that begins each text anew', ['Er schrieb: „Am See.', '„Im Wald.', '„Am Ufer.“'], LOW],
    ['of one in Chinese that begins anew', ['他写道：“湖边。', '“岸边。”'], CURLED],
    ['where other marks are told', ['Sie sagte „ja".', 'Sie sagte „ja”.'], LOW],
    ['of inches', ['Ein Rad von 28“.'], LOW],
  ])('%s', (_, texts, marks) => expect(told(texts, marks)).toEqual([]));
});
