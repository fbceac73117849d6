import { describe, expect, it } from 'vitest';
import { flatten } from '@/lib/export/css/flatten';
import { fontRules, visitText } from '@/lib/export/css/font-style';
import { divide } from '@/lib/export/css/later';
import { namesIn, namesInScript, pruner } from '@/lib/export/css/prune';
import { readPage } from '@/lib/export/tree';

describe('pruner', () => {
  const css =
    '@layer base{h1,h2{color:red}.a>.b:hover{color:red}#x{color:red}[data-y="1"]{color:red}}' +
    '@media print{.c{color:red}.a:not(.never){color:red}}@media screen{.d{color:red}}' +
    '::file-selector-button{color:red}.md\\:e{color:red}@keyframes k{from{top:0}to{top:1px}}';
  const prune = (html: string, script = '') =>
    pruner(css, namesInScript(script))(namesIn(readPage(html)));

  it('keeps what can apply and drops what cannot', () => {
    expect(prune('<h1 class="a"><i class="b c"></i></h1>')).toBe(
      '@layer base{h1{color:red}.a>.b:hover{color:red}}' +
        '@media print{.c{color:red}.a:not(.never){color:red}}' +
        '.md\\:e{color:red}@keyframes k{from{top:0}to{top:1px}}',
    );
  });

  it('keeps ids and attributes that stand in the page', () => {
    expect(prune('<p id="x" data-y="2"></p>')).toMatch(/#x\{.*\[data-y="1"\]\{/);
  });

  it('keeps what a script can bring in', () => {
    expect(prune('<p></p>', 'e.className="d";e.dataset.y=1')).toMatch(/\[data-y="1"\].*\.d\{/);
  });

  it('says nothing twice', () => {
    const css = 'p{-webkit-hyphens:none;-webkit-hyphens:none;hyphens:none;color:red;color:blue}';
    expect(pruner(css, new Set())(new Set(['p']))).toBe(
      'p{-webkit-hyphens:none;hyphens:none;color:red;color:blue}',
    );
  });

  it('keeps form parts where there is a form field only', () => {
    expect(prune('<p></p>')).not.toContain('file-selector');
    expect(prune('<input>')).toContain('file-selector');
  });
});

describe('visitText', () => {
  const css =
    '@layer base,components;' +
    '@layer components{:where(:lang(de)){font-family:German}:where(:lang(zh)){font-family:Chinese;font-weight:500}' +
    'h1{font-weight:600}em:lang(zh){font-style:normal}.side>.light{font-weight:300}' +
    'a[href^="#"]~i{font-weight:600}@media print{p{font-weight:900}}}' +
    '@layer base{h1,h2{font-weight:inherit}button{font:inherit}}code{font-family:var(--x)}';

  function styles(body: string) {
    const seen: Record<string, string> = {};
    visitText(readPage(`<html lang="de"><body>${body}`), fontRules(css), (text, style) => {
      const { families, weight, italic, folded } = style;
      seen[text] = [families, weight, italic && 'italic', folded && 'folded']
        .filter(Boolean)
        .join(' ');
    });
    return seen;
  }

  it('follows layers, specificity and inheritance', () => {
    expect(styles('<p>a</p><h1>b <b>c</b></h1><h2>d</h2><button>e</button><code>f</code>')).toEqual(
      {
        a: 'German 400',
        'b ': 'German 600',
        c: 'German 700',
        d: 'German 400',
        e: 'German 400',
        f: 'an unknown family 400',
      },
    );
  });

  it('follows the language', () => {
    expect(styles('<em>a</em><div lang="zh-Hans">b<em>c</em></div>')).toEqual({
      a: 'German 400 italic',
      b: 'Chinese 500',
      c: 'Chinese 500',
    });
  });

  it('follows parents and siblings', () => {
    const body = '<div class="side"><p class="light">a</p></div><a href="#x">b</a><s>c</s><i>d</i>';
    expect(styles(body)).toEqual({
      a: 'German 300',
      b: 'German 400',
      c: 'German 400',
      d: 'German 600 italic',
    });
  });

  it('sees folded text and the words of custom elements, but no scripts', () => {
    expect(
      styles(
        '<div popover><p>a</p></div><dialog>b</dialog><template>c</template>' +
          '<x-y data-word="d" id="e"></x-y><img alt="f"><script>g</script>',
      ),
    ).toEqual({
      a: 'German 400 folded',
      b: 'German 400 folded',
      c: 'German 400 folded',
      d: 'German 400',
      f: 'German 400',
    });
  });
});

describe('flatten', () => {
  it('takes rules out of their layers, before those that stand in none', () => {
    expect(
      flatten('@layer a,b;.x{color:red}@layer a{.y{color:red}}@layer b{@media print{p{top:0}}}'),
    ).toBe('.y{color:red}@media print{p{top:0}}.x{color:red}');
  });

  it('leaves a sheet without layers as it is', () => {
    const css = '@media print{p{color:red}}@supports (top:anchor(top)){.a{top:0}}';
    expect(flatten(css)).toBe(css);
  });

  it('drops what the compiler adds for light-dark(), unless it is used', () => {
    const added = ':root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}';
    expect(flatten(added)).toBe(':root{color-scheme:light}');
    const used = `${added}p{color:var(--lightningcss-light,red)var(--lightningcss-dark,blue)}`;
    expect(flatten(used)).toBe(used);
  });
});

describe('divide', () => {
  it('takes out what comes with later modules, and nothing else behind a condition', () => {
    const now = '.a{top:0}@supports (top:anchor(top)){.b{top:0}}';
    const later = '.c{top:0}@media print{@supports (top:anchor(top)){.d{top:0}}}';
    expect(divide(`@supports (content: "later"){${later}}${now}`)).toEqual({ first: now, later });
  });

  it('joins what stands in several places', () => {
    const marked = ['.a{top:0}', '.b{top:0}'].map((rule) => `@supports (content:"later"){${rule}}`);
    expect(divide(marked.join('p{top:0}'))).toEqual({
      first: 'p{top:0}',
      later: '.a{top:0}.b{top:0}',
    });
  });
});
