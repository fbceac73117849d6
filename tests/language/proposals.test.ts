import { describe, expect, it, test } from 'vitest';
import { proposalsIn } from '@/lib/language/terms/proposals';

const told = (de: string, zh: string) =>
  proposalsIn(de, zh).map(
    ({ hanzi, pinyin, german, kind }) => `${hanzi} ${pinyin} ${german} ${kind}`,
  );

describe('names that both texts have', () => {
  test.each([
    [
      'Gefragt war Wang Jian, der Gründer.',
      '被问的是创始人王坚。',
      ['王坚 Wáng Jiān Wang Jian person'],
    ],
    ['Wang Jian (王坚) kam.', '王坚来了。', ['王坚 Wáng Jiān Wang Jian person']],
    ['Wang Jians Rede', '王坚的讲话', ['王坚 Wáng Jiān Wang Jian person']],
    ['Wáng Jiān kam.', '王坚来了。', ['王坚 Wáng Jiān Wáng Jiān person']],
    ['Zhu Qiuguo gründete sie.', '它由朱秋国创立。', ['朱秋国 Zhū Qiūguó Zhu Qiuguo person']],
    [
      'Ouyang Nana spielt Cello.',
      '欧阳娜娜拉大提琴。',
      ['欧阳娜娜 Ōuyáng Nànà Ouyang Nana person'],
    ],
    ['Sima Qian schrieb.', '司马迁写作。', ['司马迁 Sīmǎ Qiān Sima Qian person']],
    ['Lü Bu kämpfte.', '吕布打仗。', ['吕布 Lǚ Bù Lü Bu person']],
    ['Jensen Huang (黄仁勋) sprach.', '黄仁勋发言。', ['黄仁勋 Huáng Rénxūn Jensen Huang person']],
    [
      'Von Suzhou nach Xi’an.',
      '从苏州到西安。',
      ['苏州 Sūzhōu Suzhou place', "西安 Xī'ān Xi’an place"],
    ],
    ['In der Provinz Zhejiang', '在浙江省', ['浙江 Zhèjiāng Zhejiang place']],
    [
      'Die Zhejiang-Universität (浙江大学) ist alt.',
      '浙江大学历史悠久。',
      ['浙江大学 Zhèjiāng Dàxué Zhejiang-Universität institution'],
    ],
    [
      'Unitree (宇树科技) baut Roboter.',
      '宇树科技制造机器人。',
      ['宇树科技 Yǔshù Kējì Unitree company'],
    ],
    [
      'Hu Shi lehrte in Nanjing.',
      '胡适在南京教书。',
      ['胡适 Hú Shì Hu Shi person', '南京 Nánjīng Nanjing place'],
    ],
  ])('%s', (de, zh, expected) => expect(told(de, zh)).toEqual(expected));
});

describe('what is no name, or not surely', () => {
  test.each([
    ['Das Guanxi (关系) zählt, auch Mianzi (面子).', '关系很重要，面子也是。'],
    ['Ehrlichkeit (诚信) und Gesicht (面子)', '诚信和面子'],
    ['Renminbi und Yuan, Tofu und Pinyin', '人民币和元，豆腐和拼音'],
    ['Er wohnt in der Lange Gasse.', '他住在长街。'],
    ['Li Wei traf Li Wei.', '李伟见了李薇。'],
    ['Wang Jian kam.', '他来了。'],
    ['Die Wangen glühten, die Lange Gang blieb.', '脸颊发红，长廊依旧。'],
    ['Bei Li Bai', '在他那里'],
    ['wang jian kam', '王坚来了。'],
    ['Er schrieb: Song of Gan.', '他写：歌曲。'],
  ])('%s', (de, zh) => expect(told(de, zh)).toEqual([]));
});

it('is quick in long texts', () => {
  const de = 'Wang Xingxing und Suzhou und Die Lange Reise '.repeat(500);
  const zh = '王兴兴在苏州走了很长的路。'.repeat(500);
  const start = performance.now();
  expect(told(de, zh)).toEqual([
    '王兴兴 Wáng Xīngxīng Wang Xingxing person',
    '苏州 Sūzhōu Suzhou place',
  ]);
  expect(performance.now() - start).toBeLessThan(5000);
});
