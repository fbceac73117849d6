/** A stock Astro blog with the same articles, in a folder of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, Locale } from '@/lib/model';
import { languageTag, locales } from '@/lib/site';
import { run } from '../run';

/** Astro needs a newer Node than we do: it comes as a package. */
const PACKAGES = {
  '@fontsource/literata': '5.3.0',
  '@fontsource/noto-serif-sc': '5.3.0',
  astro: '7.3.5',
  node: '22.23.3',
};

/** The fonts of our site as Astro's users get them, from packages. */
const FONTS = `import '@fontsource/literata/400.css';
import '@fontsource/literata/400-italic.css';
import '@fontsource/literata/600.css';
import '@fontsource/noto-serif-sc/500.css';
import '@fontsource/noto-serif-sc/600.css';
`;

const layout = (fonts: boolean) => `---
${fonts ? FONTS : ''}import '../styles/global.css';
const { title, description, lang, date } = Astro.props.frontmatter;
---
<!doctype html>
<html lang={lang}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="generator" content={Astro.generator} />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
    <title>{title}</title>
    <meta name="description" content={description} />
    <meta property="og:type" content="website" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
  </head>
  <body>
    <header><nav><a href="/">Blog</a></nav></header>
    <main>
      <article>
        <time datetime={date}>{date}</time>
        <h1>{title}</h1>
        <hr />
        <slot />
      </article>
    </main>
    <footer>&copy; 2026</footer>
  </body>
</html>
`;

/** In the manner of the blog template, which follows Bear Blog. */
const STYLE = (fonts: boolean) => `html { font-size: 20px; }
body {
  ${fonts ? 'font-family: Literata, "Noto Serif SC", serif;' : 'font-family: serif;'}
  margin: 0;
  line-height: 1.7;
  color: rgb(34, 41, 57);
  overflow-wrap: break-word;
}
main { width: 720px; max-width: calc(100% - 2em); margin: auto; padding: 3em 1em; }
h1, h2, h3, h4 { margin: 0 0 0.5rem; line-height: 1.2; }
h1 { font-size: 2.4em; }
p { margin-bottom: 2em; }
a { color: #2337ff; }
table { width: 100%; }
blockquote { border-left: 4px solid #2337ff; padding-left: 20px; margin: 0; }
hr { border: none; border-top: 1px solid rgb(229, 233, 240); }
header, footer { padding: 1em; text-align: center; }
${fonts ? ':lang(zh) body { font-family: "Noto Serif SC", Literata, serif; font-weight: 500; }' : ''}
`;

/**
 * Installs Astro in a folder and builds a blog of one article with it.
 *
 * @param fonts whether it has our fonts, or those of the reader's system
 * @returns the folder of the finished blog; the article is at `/de/` and `/zh/`
 */
export async function buildAstro(
  folder: string,
  article: Article,
  origin: string,
  fonts: boolean,
): Promise<string> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }));
  write('astro.config.mjs', `export default { site: '${origin}' };\n`);
  write('src/layouts/Post.astro', layout(fonts));
  write('src/styles/global.css', STYLE(fonts));
  for (const locale of locales) write(`src/pages/${locale}.md`, markdownOf(article, locale));
  await run('npm install --no-audit --no-fund --loglevel=error', folder);
  await run('astro build', folder, { ASTRO_TELEMETRY_DISABLED: '1' });
  return join(folder, 'dist');
}

/** The text without what only our build understands: citations of the ledger, comments. */
function markdownOf(article: Article, locale: Locale): string {
  const edition = article.editions[locale];
  if (!edition) throw new Error(`${article.slug} has no edition in ${locale}.`);
  const body = edition.raw
    .slice(edition.blocks[0]?.source.start.offset)
    .replace(/\[\^[\w.-]+\/[\w.-]+\]/g, '')
    .replace(/<!--.*?-->\n?/g, '');
  const matter = {
    layout: '../layouts/Post.astro',
    title: edition.title,
    description: edition.description,
    lang: languageTag[locale],
    date: article.published,
  };
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
