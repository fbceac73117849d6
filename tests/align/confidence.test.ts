import { describe, expect, it } from 'vitest';
import { alignSentences } from '@/lib/align/align';
import { PAIRS } from '@/lib/align/constants';
import type { UnitLink } from '@/lib/align/lattice';
import { measure } from '@/lib/align/unit';
import { sentences } from '@/lib/language/sentences';
import type { Bilingual, Locale } from '@/lib/model';
import { declaration, random } from './texts';

const measured = (texts: string[], locale: Locale) =>
  texts.map((text) => measure(text, locale, 'sentence'));

const align = ({ de, zh }: Bilingual<string[]>) =>
  alignSentences({ de: measured(de, 'de'), zh: measured(zh, 'zh') });

const isOneSided = ({ de, zh }: UnitLink) => de[0] === de[1] || zh[0] === zh[1];

/** As `de:zh`, in order, with a question mark where readers see no light. */
const shown = (links: UnitLink[]) => {
  const range = ([from, to]: [number, number]) =>
    Array.from({ length: to - from }, (_, index) => from + index).join();
  return links.map((link) => {
    const sure = isOneSided(link) || link.confidence >= PAIRS.certainSentence;
    return `${range(link.de)}:${range(link.zh)}${sure ? '' : '?'}`;
  });
};

const withoutDoubt = (link: string) => link.replace('?', '');

const split = (text: string, locale: Locale) =>
  sentences(text, locale).map(({ start, end }) => text.slice(start, end).trim());

const alignText = (de: string, zh: string) =>
  shown(align({ de: split(de, 'de'), zh: split(zh, 'zh') }));

/** All of these speak of a field from which nothing has been learnt. */
describe('sentences of a handbook', () => {
  it('are lit beside one that the translator has left out', () => {
    expect(
      alignText(
        'Öffnen Sie zuerst das Menü „Einstellungen“. Dort finden Sie die Liste aller Benutzer. Wer sie nicht sieht, hat keine Berechtigung und wendet sich an den Administrator. Wählen Sie einen Benutzer aus und klicken Sie auf die Schaltfläche „Löschen“.',
        '首先打开“设置”菜单。在那里可以找到所有用户的列表。选择一个用户，然后点击“删除”按钮。',
      ),
    ).toEqual(['0:0', '1:1', '2:', '3:2']);
  });

  it('are lit beside one that the translator has added', () => {
    expect(
      alignText(
        'Das Programm speichert jede Änderung sofort auf der Festplatte. Eine Sicherung ist deshalb nicht nötig.',
        '程序会立即将每次更改保存到硬盘。这一点与旧版本的行为完全不同，以前必须手动完成。因此不需要备份。',
      ),
    ).toEqual(['0:0', ':1', '1:2']);
  });

  it('are lit where two are joined and the next is split', () => {
    expect(
      alignText(
        'Der Server sendet eine Antwort. Der Browser zeigt sie an. Wenn die Verbindung unterbrochen wird, versucht der Browser es dreimal erneut und meldet danach einen Fehler.',
        '服务器发送响应，浏览器将其显示出来。如果连接中断，浏览器会重试三次。之后它会报告错误。',
      ),
    ).toEqual(['0,1:0', '2:1,2']);
  });

  it.each([
    'https://example.org/handbuch',
    'npm install --save-dev paket',
    'C:\\Daten\\karte.svg',
    'info@example.org',
  ])('find each other beside %s as a sentence', (address) => {
    const de = ['Laden Sie das Paket herunter.', address, 'Starten Sie danach den Rechner neu.'];
    const zh = ['下载软件包。', '然后重新启动计算机。'];
    expect(shown(align({ de, zh })).map(withoutDoubt)).toEqual(['0:0', '1:', '2:1']);
    expect(shown(align({ de, zh: zh.toSpliced(1, 0, address) })).map(withoutDoubt)).toEqual([
      '0:0',
      '1:1',
      '2:2',
    ]);
  });
});

/** Long paragraphs of the Declaration with their translations; the ninth is two in German and left out. */
const PARAGRAPHS = (() => {
  const [de, zh] = [declaration('de'), declaration('zh')];
  const rows = de.map(([, text = ''], at) => ({
    de: text,
    zh: zh[at > 9 ? at - 1 : at]?.[1] ?? '',
  }));
  return rows.filter((row, at) => row.de.length > 60 && at !== 9 && at !== 10);
})();

/** Six of them as sentences of one text, some left out, some strange, merged or turned round. */
function disturbed(seed: number): Bilingual<string[]> & { right: Set<string> } {
  const next = random(seed);
  const from = Math.floor(next() * (PARAGRAPHS.length - 16));
  const stranger = PARAGRAPHS[from + 8 + Math.floor(next() * 8)];
  const text = { de: [] as string[], zh: [] as string[], right: new Set<string>() };
  const put = (de: string[], zh: string[]) => {
    const places = (side: string[], added: string[]) =>
      added.map((_, index) => side.length + index).join();
    text.right.add(`${places(text.de, de)}:${places(text.zh, zh)}`);
    text.de.push(...de);
    text.zh.push(...zh);
  };
  const rows = PARAGRAPHS.slice(from, from + 6);
  for (let row = rows.shift(); row; row = rows.shift()) {
    const [dice, following] = [next(), rows[0]];
    if (dice < 0.08) put([row.de], []);
    else if (dice < 0.16) put([], [row.zh]);
    else if (dice < 0.24 && following) {
      put([row.de, following.de], [`${row.zh.replace(/。$/, '，')}${following.zh}`]);
      rows.shift();
    } else if (dice < 0.28 && following) {
      const [german, chinese] = [text.de.length, text.zh.length];
      put([row.de, following.de], [following.zh, row.zh]);
      text.right.add(`${german}:${chinese + 1}`).add(`${german + 1}:${chinese}`);
      rows.shift();
    } else put([row.de], [row.zh]);
    if (next() < 0.05 && stranger) put([], [stranger.zh]);
  }
  return text;
}

it('what is lit is right, and what is said to be left out is, in paragraphs much disturbed', () => {
  const counts = { lit: 0, litRight: 0, links: 0, gaps: 0, gapsRight: 0 };
  for (let seed = 0; seed < 60; seed++) {
    const { right, ...text } = disturbed(seed);
    for (const link of shown(align(text))) {
      const isRight = right.has(withoutDoubt(link));
      if (/^:|:$/.test(link)) {
        counts.gaps++;
        if (isRight) counts.gapsRight++;
        continue;
      }
      counts.links++;
      if (link.endsWith('?')) continue;
      counts.lit++;
      if (isRight) counts.litRight++;
    }
  }
  expect(counts.litRight / counts.lit).toBeGreaterThan(0.98);
  expect(counts.lit / counts.links).toBeGreaterThan(0.45);
  expect(counts.gapsRight / counts.gaps).toBeGreaterThan(0.6);
});
