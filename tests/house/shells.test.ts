import { readdirSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { source, sourceFiles } from './project';

const { scripts } = JSON.parse(source('package.json')) as { scripts: Record<string, string> };
const built = sourceFiles('app', 'lib').concat('next.config.ts');
const everything = [...built, ...sourceFiles('tests')];

describe('the scripts run in the shell of any system', () => {
  it.each(Object.entries(scripts))('%s', (_, script) => {
    for (const part of script.split(' && ')) {
      // A program of the project and plain words: no settings, no quotes, no pipes, no tools of one system.
      expect(part).toMatch(/^(?:npm|next|tsx|vitest|biome|tsc)(?: [\w./:-]+)*$/);
    }
  });

  it.each(everything)(
    '%s starts no program that is a script on Windows without a shell',
    (file) => {
      expect(source(file)).not.toMatch(
        /\b(?:spawn|exec|execFile)(?:Sync)?\(\s*'(?:npm|npx|tsx|next|sh|bash)'/,
      );
    },
  );
});

describe('paths are those of any system', () => {
  it.each(built)('%s', (file) => {
    const code = source(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
    // An address of a file is no path: `fileURLToPath` and `pathToFileURL` turn one into the other.
    expect(code).not.toMatch(/import\.meta\.(?:url\)\.pathname|filename\.split)|['"`]file:\//);
    expect(code).not.toMatch(/['"`]\/(?:tmp|dev\/null|proc|usr|etc|bin)\b/);
    expect(code).not.toMatch(/(?:cwd\(\)|dirname|__dirname)\}?\s*(?:\+\s*['"`])?\/\w/);
    expect(code).not.toMatch(/\b(?:resolve|relative|join)\([^()]*\)\s*\.split\('\/'\)/);
  });

  it('are made of names that Windows takes, and that differ in more than their case', () => {
    const folders = ['app', 'components', 'content', 'lib', 'public', 'seeds', 'tests'];
    const paths = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
        posix.join(folder, path.replaceAll('\\', '/')),
      ),
    );
    const refused = /[<>:"|?*]|[ .](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;
    expect(paths.filter((path) => refused.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  });

  it('are printed with forward slashes', async () => {
    vi.resetModules();
    vi.doMock('node:path', () => ({ ...win32, default: win32, posix, win32 }));
    const { shownPath } = await import('@/lib/content/read');
    vi.doUnmock('node:path');
    const file = String.raw`C:\site\content\articles\see\de.md`;
    expect(shownPath(file, String.raw`C:\site`)).toBe('content/articles/see/de.md');
    expect(shownPath(file, String.raw`C:\site\public`)).toBe('../content/articles/see/de.md');
    expect(shownPath(String.raw`C:\site`, String.raw`C:\site`)).toBe('.');
  });
});
