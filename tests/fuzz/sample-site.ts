import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/faults/random';
import { mutated, spoilt } from './mutators';

/** Files of a site by their paths. */
export type Files = Readonly<Record<string, Buffer>>;

const ROOT = join(import.meta.dirname, '../site/fixture');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

const SLUGS = readdirSync(join(ROOT, 'content/articles')).filter((slug) =>
  existsSync(join(ROOT, 'content/articles', slug, 'de.md')),
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** What the articles of a site need not have. */
const EVERYTHING = `
## Alles auf einmal

1. Erstens *so*
2. zweitens **so**
   - und {\u6c49\u5b57|h\u00e0n z\u00ec} darunter

> Ein Zitat mit \`Code\` und [Verweis](https://example.org/a?b=c&d=e "Titel").

| Jahr | Zahl |
| ---- | ---- |
| 2025 | 3,5 % |

![Ein Bild](a.svg "Die *Zeile* darunter")

\`\`\`js
const a = "b < c && d";
\`\`\`

<!-- ok: numbers Es ist so. -->

Am 3. Mai 2026 waren es 1.234,5 km\u00b2.[^eigene]

[^eigene]: Eine Note mit ~~Strich~~ und ~~<https://example.org>~~.
`;

/** Some of the blocks of a text in a row, below its front matter. */
function excerpt(text: string, random: Random): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  const blocks = body.trim().split(/\n{2,}/);
  const from = random.below(blocks.length);
  return `${head}\n${blocks.slice(from, from + 1 + random.below(3)).join('\n\n')}\n`;
}

/** Some entries of a registry. */
function entries(yaml: string, random: Random): string {
  const all = yaml.split(/\n(?=\S)/).filter((entry) => !entry.startsWith('#'));
  return `${random.sample(all, 6).join('\n')}\n`;
}

/** A small site that is well: an article, a page, registries, a source, taken from those of the fixture. */
function soundSite(random: Random): Record<string, string> {
  const slug = random.pick(SLUGS);
  const texts = ['de', 'zh'].filter((locale) =>
    existsSync(join(ROOT, 'content/articles', slug, `${locale}.md`)),
  );
  const page = random.pick(readdirSync(join(ROOT, 'content/pages')));
  const extra = random.below(3) === 0 ? EVERYTHING : '';
  return {
    'content/authors.yaml': read('content/authors.yaml'),
    'content/tags.yaml': read('content/tags.yaml'),
    'content/series.yaml': read('content/series.yaml'),
    'content/terms.yaml': entries(read('content/terms.yaml'), random),
    'seeds/werkbuch.md': read('seeds/werkbuch.md')
      .split('\n')
      .slice(0, 24)
      .concat('---', '')
      .join('\n'),
    'content/pages/seite/de.md': excerpt(read('content/pages', page, 'de.md'), random),
    'content/pages/seite/zh.md': excerpt(read('content/pages', page, 'zh.md'), random),
    ...Object.fromEntries(
      texts.map((locale) => [
        `content/articles/text/${locale}.md`,
        excerpt(read('content/articles', slug, `${locale}.md`), random) + extra,
      ]),
    ),
    'content/articles/text/pairs.json': read('content/articles', slug, 'pairs.json'),
    'content/articles/text/a.svg': SVG,
  };
}

/** A site that was well before something in one or two of its files was changed. */
export function mutantSite(random: Random): Files {
  const files = soundSite(random);
  const site: Record<string, Buffer> = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]),
  );
  const texts = Object.keys(files).filter((path) => path.startsWith('content/articles/'));
  for (let time = 0; time <= random.below(2); time++) {
    const path = random.pick(random.below(2) === 0 ? texts : Object.keys(files));
    if (random.below(40) === 0) {
      delete site[path];
      continue;
    }
    const changed = Buffer.from(mutated(files[path] ?? '', random));
    site[path] = random.below(12) === 0 ? spoilt(changed, random) : changed;
  }
  return site;
}
