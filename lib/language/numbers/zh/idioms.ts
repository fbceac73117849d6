import { DIGIT_CHARACTERS, UNIT_CHARACTERS } from './words';

/** Words that are written with numerals and count nothing; 一 by itself never counts. */
const WORDS = `
一一 一五一十 一日三餐 日复一日 年复一年 数一数二 独一无二 接二连三 万一 万事 万分
万圣节 万岁 万物 万能 万象 万万 万众 万家 千古 千禧 千方百计 千变万化 千篇一律 千里
三三两两 三明治 三角 三思 三番 三维 三文鱼 不三不四 再三 两栖 两难 两岸 二手 二维码
二维 二氧化 九州 九霄 九牛 七嘴八舌 七上八下 乱七八糟 五官 五花八门 五颜六色 五角大楼
八卦 八达岭 六神 四周 四处 四川 四方 四肢 四面 四海 十全十美 十分 十字 十足 十指
十进制 二进制 八进制 十六进制 百事 百分比 百分数 百分率 百科 百般 百姓 百度 百货 百老汇 百忙 百合 百叶
百慕大 老百姓 合二为一 颠三倒四 不二 万有引力 三农 三峡 三亚 三星 三菱 三井 五粮液
六安 六盘水 九寨沟 九江 双十一 双十二 五四 四六级 万豪 万宝路 零售 零星 零部件 零件
零散 零食 零钱 万里长城 万里 百里 百万富翁 亿万富翁 千万富翁
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

const NUMERAL = `[\\d${DIGIT_CHARACTERS}${UNIT_CHARACTERS}]`;

const PATTERNS = [
  `(?<!${NUMERAL})(?:${WORDS.join('|')})`,
  // Nobody's exact count: 数百万, 成千上万, 好几万, 十几, 三十几.
  '成千上万|成百上千',
  `(?:好几|几|数|若干|成|上(?!百分))[${UNIT_CHARACTERS}]{1,4}`,
  `${NUMERAL}{1,4}几[${UNIT_CHARACTERS}]{0,2}`,
  // Halves of a period: 上半年, 后半夜, and 多半, mostly; this and the last century.
  '[上下前后多大]半(?!数)',
  '[上下本这](?:个|一个?)?世纪|半个世纪',
  // Generations, brothers, persons: 阿十六, 老三.
  '[阿老小][一二三四五六七八九十]{1,2}(?!岁|年|个|次)',
];

export const IDIOMS = new RegExp(PATTERNS.join('|'), 'gu');
