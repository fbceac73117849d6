import { describe, expect, it } from 'vitest';
import { strip } from '@/lib/export/strip';
import { readPageWithPlaces, writePage } from '@/lib/export/tree';

function run(head: string, body: string) {
  const page = readPageWithPlaces(
    `<!DOCTYPE html><!--build--><html lang="de"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`,
  );
  const stripped = strip(page, 'build/de/index.html');
  return { ...stripped, html: writePage(page) };
}

describe('strip', () => {
  it('leaves nothing of the framework', () => {
    const { html, problems, stylesheets } = run(
      '<link rel="preload" href="/images/a/x.png" as="image"/>' +
        '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
        '<script src="/_next/static/chunks/a.js" async=""></script>' +
        '<meta name="next-size-adjust" content=""/>',
      '<div hidden=""><!--$--><!--/$--></div><p>Eins<!-- --> zwei</p><!--$--><!--/$-->' +
        '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>' +
        '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
        '<script>self.__next_f.push([1,"x"])</script>',
    );
    expect(problems).toEqual([]);
    expect(stylesheets).toEqual(['/_next/static/chunks/a.css']);
    expect(html).toBe(
      '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"></head><body><p>Eins zwei</p></body></html>',
    );
  });

  it('keeps structured data', () => {
    const data = '<script type="application/ld+json">{"@type":"Article"}</script>';
    expect(run('', data).html).toContain(data);
  });

  it.each([
    ['unknown-script', '<script>alert(1)</script>'],
    ['unknown-script', '<script src="/other.js"></script>'],
    ['unknown-script', '<script type="speculationrules">{}</script>'],
    ['unresolved-suspense', '<template id="B:0"></template>'],
    ['unresolved-suspense', '<div hidden id="S:0">late</div>'],
    ['inline-style', '<p style="color:red">x</p>'],
    ['inline-style', '<style>p{}</style>'],
    ['inline-handler', '<p onclick="x()">x</p>'],
    ['foreign-request', '<img src="https://example.org/x.png" alt="">'],
    ['foreign-request', '<img src="//example.org/x.png" alt="">'],
  ])('reports %s in %s with its place', (rule, body) => {
    const { problems } = run('', body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      rule,
      severity: 'error',
      file: 'build/de/index.html',
      line: 1,
    });
    expect(problems[0]?.column).toBeGreaterThan(80);
  });
});
