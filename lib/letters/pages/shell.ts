import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStats } from '@/lib/cache/files';
import type { Locale } from '@/lib/model';
import { languageTag, siteName } from '@/lib/site';

interface Shell {
  stamp: number;
  parts: ShellParts;
}

interface ShellParts {
  /** Up to the title, from there to the content, and behind it. */
  head: string;
  middle: string;
  foot: string;
}

const SHELL =
  /^([\s\S]*?<title>)[\s\S]*?(<\/title>[\s\S]*?<main\b[^>]*\bid="letters-shell"[^>]*>)[\s\S]*?(<\/main>[\s\S]*)$/;

/**
 * Puts the service's pages into a page that the site exports for them, `/<locale>/letters/`, so that they
 * look like the rest: the content of its `<main id="letters-shell">` and its title are replaced. A site
 * without one gets a plain page.
 */
export class Shells {
  readonly #known = new Map<Locale, Shell>();

  /** @param site the folder that is served */
  constructor(readonly site: string) {}

  /** @param title as HTML, like `content` */
  fill(language: Locale, title: string, content: string): string {
    const { head, middle, foot } = this.#partsOf(language);
    return `${head}${title} · ${siteName[language]}${middle}${content}${foot}`;
  }

  #partsOf(language: Locale): ShellParts {
    const file = join(this.site, language, 'letters', 'index.html');
    const stamp = fileStats(file)?.mtimeMs;
    if (stamp === undefined) return plain(language);
    const known = this.#known.get(language);
    if (known?.stamp === stamp) return known.parts;
    const parts = cut(readFileSync(file, 'utf8')) ?? plain(language);
    this.#known.set(language, { stamp, parts });
    return parts;
  }
}

function cut(html: string): ShellParts | undefined {
  // No page of the site has a form but those that the service fills in.
  const [, head, middle, foot] =
    SHELL.exec(html.replace("form-action 'none'", "form-action 'self'")) ?? [];
  return head && middle && foot ? { head, middle, foot } : undefined;
}

const plain = (language: Locale): ShellParts => ({
  head: `<!DOCTYPE html><html lang="${languageTag[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>`,
  middle: '</title></head><body><main>',
  foot: '</main></body></html>',
});
