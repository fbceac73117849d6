import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { caddyConfig } from '@/lib/export/headers/caddy';
import { netlifyHeaders } from '@/lib/export/headers/netlify';
import { nginxConfig } from '@/lib/export/headers/nginx';
import { HEADER_POLICY, metaPolicy } from '@/lib/export/headers/policy';
import { HEADERS, headersFor } from '@/lib/export/headers/table';

const PATHS = ['/', '/de/', '/de/a/parallel/', '/de/feed.xml', '/assets/x.js', '/speculation.json'];

describe('the header table', () => {
  it('never sets one header twice on a path, because hosts would join the values', () => {
    for (const path of PATHS) {
      const names = HEADERS.filter(({ path: pattern }) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      ).flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('allows nothing that it does not name, no inline script, no foreign source, no style attribute', () => {
    const policy = headersFor('/de/a/')['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.replace("style-src 'unsafe-inline';", '')).not.toMatch(/unsafe|http|data:|\*/);
  });

  it('is stricter still in a page, where styles have their hashes', () => {
    const policy = metaPolicy(['a{}']);
    const hash = createHash('sha256').update('a{}').digest('base64');
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    const others = (text: string) =>
      text.split('; ').filter((one) => !/^(?:style-src|frame-ancestors)/.test(one));
    expect(others(policy)).toEqual(others(HEADER_POLICY));
    expect(policy).not.toMatch(/unsafe|http|data:|\*|"/);
  });

  it('keeps within what Cloudflare reads: 100 rules, 2000 characters a line', () => {
    const text = netlifyHeaders([]);
    expect(HEADERS.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  it('says of every file how long it may be kept, also of those that an owner adds', () => {
    const files = ['icon.svg', 'authors/mona.jpg', 'authors/li.jpg', 'plan.pdf', 'de/index.html'];
    const added = netlifyHeaders(files).slice(netlifyHeaders([]).length);
    expect(added.trim().split(/\n+/)).toEqual([
      '/authors/*',
      '  Cache-Control: public, max-age=3600',
      '/plan.pdf',
      '  Cache-Control: public, max-age=3600',
    ]);
    expect(headersFor('/authors/mona.jpg')['Cache-Control']).toBe('public, max-age=3600');
  });

  it.each([
    ['_headers', netlifyHeaders([])],
    ['nginx', nginxConfig()],
    ['Caddy', caddyConfig()],
  ])('is complete in the form for %s', (_, text) => {
    for (const { headers } of HEADERS) {
      for (const value of Object.values(headers)) {
        expect(text.replaceAll("\\'", "'").replaceAll('\\"', '"')).toContain(value);
      }
    }
  });
});
