import { describe, expect, it } from 'vitest';
import { cutOf, sentencesOf } from '@/lib/align/pairs/cut';
import { sentenceMissing } from '@/lib/check/rules/sentence-missing';
import type { Bilingual, Block } from '@/lib/model';
import { collectionOf } from '../collection';

/** What is told of one paragraph and its translation, their sentences aligned as always. */
function told(de: string, zh: string): string[] {
  const collection = collectionOf({ de: [de], zh: [zh] });
  for (const { editions, pairs } of collection.articles) {
    const blocks: Bilingual<Block[]> = {
      de: editions.de?.blocks ?? [],
      zh: editions.zh?.blocks ?? [],
    };
    const found = sentencesOf(cutOf(blocks, 1), blocks);
    for (const pair of pairs) Object.assign(pair, { sentences: found?.links, alone: found?.alone });
  }
  const place = (file: string, column: number) => `${file.replace(/.*\//, '')}:${column}`;
  return sentenceMissing
    .check(collection)
    .map(({ file, column, other }) =>
      [place(file, column), other && place(other.file, other.column)].join(' '),
    );
}

const DE = [
  'Öffnen Sie zuerst das Menü „Einstellungen“. ',
  'Wer sie nicht sieht, hat keine Berechtigung und wendet sich an den Administrator. ',
  'Wählen Sie einen Benutzer aus und klicken Sie auf die Schaltfläche „Löschen“.',
];
const ZH = [
  '首先打开“设置”菜单。',
  '看不到列表的人没有权限，应联系管理员。',
  '选择一个用户，然后点击“删除”按钮。',
];

const without = (sentences: string[], at: number) => sentences.toSpliced(at, 1).join('');

describe('a sentence that was left out', () => {
  it.each([
    ['in Chinese', DE.join(''), without(ZH, 1), `de.md:${(DE[0]?.length ?? 0) + 1} zh.md:1`],
    ['in German', without(DE, 1), ZH.join(''), `zh.md:${(ZH[0]?.length ?? 0) + 1} de.md:1`],
  ])('%s is told where it stands, once', (_, de, zh, finding) => {
    expect(told(de, zh)).toEqual([finding]);
  });

  it.each([
    ['a true translation', DE.join(''), ZH.join('')],
    [
      'sentences that were joined',
      'Der Server sendet eine Antwort. Der Browser zeigt sie an.',
      '服务器发送响应，浏览器将其显示出来。',
    ],
    [
      'one that was split',
      'Wenn die Verbindung unterbrochen wird, versucht der Browser es dreimal erneut und meldet danach einen Fehler.',
      '如果连接中断，浏览器会重试三次。之后它会报告错误。',
    ],
  ])('is not told of %s', (_, de, zh) => {
    expect(told(de, zh)).toEqual([]);
  });
});
