import { describe, expect, it } from 'vitest';
import { endsHalfBlank, joinName } from '@/lib/language/typesetting';

const show = (text: string) => text.replaceAll('\u2060', '+');

describe('a name of two scripts', () => {
  it.each([
    ['36氪', '36+氪'],
    ['B站', 'B+站'],
    ['零分Trader', '零+分+Trader'],
    ['卡拉OK', '卡+拉+OK'],
    ['小米SU7', '小+米+SU7'],
    ['Qwen3模型', 'Qwen3+模+型'],
    ['360公司', '360+公+司'],
    ['7-Eleven便利店', '7-Eleven+便+利+店'],
    ['e签宝', 'e+签+宝'],
    ['\u{20BB7}野家A店', '\u{20BB7}+野+家+A+店'],
    // Too long to be kept whole: only where the script changes
    ['北京DeepSeek人工智能研究院', '北京+DeepSeek+人工智能研究院'],
    // A space stays a place to break at
    ['vivo 手机', 'vivo 手+机'],
    // One script
    ['阿里巴巴', '阿里巴巴'],
    ['DeepSeek', 'DeepSeek'],
    ['36Kr', '36Kr'],
    ['约翰·史密斯', '约翰·史密斯'],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(show(joinName(name))).toBe(expected);
  });

  it('is joined across inline elements', () => {
    expect(show(joinName('36氪', 0, 2))).toBe('36');
    expect(show(joinName('36氪', 2))).toBe('+氪');
    expect(show(joinName('零分Trader', 1, 4))).toBe('+分+Tr');
    expect(show(joinName('零分Trader', 4))).toBe('ader');
  });
});

describe('the blank behind a sign', () => {
  it.each([
    '好。',
    '好，',
    '“好”',
    '（好）',
    '《好》',
    '「好」',
    '好？',
    '好！',
    '好；',
    '好：',
    '甲、',
  ])('%s', (text) => {
    expect(endsHalfBlank(text)).toBe(true);
  });

  it.each(['好', '好.', 'gut,', '好……', '好——', '（', '《', '“', '5%', ''])('none: %s', (text) => {
    expect(endsHalfBlank(text)).toBe(false);
  });
});
