import { describe, expect, it } from 'vitest';
import { typesetText } from '@/lib/language/typesetting/text';

/** Makes the invisible visible: `+` word joiner, `'` narrow no-break space. */
const set = (text: string, before = '', after = '') =>
  typesetText(text, 'zh', { before, after }).replaceAll('\u2060', '+').replaceAll('\u202F', "'");

describe('Chinese', () => {
  it.each([
    ['约翰·史密斯', '约翰+·史密斯'],
    ['让·保罗·萨特', '让+·保罗+·萨特'],
    ['《论语·学而》', '《论语+·学而》'],
    ['9月11日～13日', '9月11日+～13日'],
    ['北京—上海', '北京+—上海'],
    ['5 km 和 50 %', "5'km 和 50'%"],
    ['20 °C', "20'°C"],
    // Left alone
    ['真的——是吗', '真的——是吗'],
    ['然后……', '然后……'],
    ['“你好”，他说：“世界”。', '“你好”，他说：“世界”。'],
    ['用 Python 写 code', '用 Python 写 code'],
    ['用Python写code', '用Python写code'],
    ['GPT-4 的 3 个版本', 'GPT-4 的 3 个版本'],
    ['2025年2月13日', '2025年2月13日'],
    ['8:30–9:00', '8:30–9:00'],
    ['· 列表', '· 列表'],
    ['《红楼梦》（曹雪芹著）', '《红楼梦》（曹雪芹著）'],
    ['1,200万人', '1,200万人'],
    ['Forschungseinrichtung', 'Forschungseinrichtung'],
    ['z. B. 50%', 'z. B. 50%'],
    ['他说,"好"...', '他说,"好"...'],
    ['', ''],
  ])('%s', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it('sees names across inline elements', () => {
    expect(set('·史密斯', '约翰')).toBe('+·史密斯');
    expect(set('约翰', '', '·史密斯')).toBe('约翰');
    expect(set(' km', '5')).toBe("'km");
  });
});
