/** Pages of the site in which one word stands in every place where words can stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { ArticlePage } from '@/app/article-page';
import type { Subject } from '@/app/subject';
import { DoubleList, SingleList } from '@/components/article-list';
import { Footer } from '@/components/footer';
import { Glossary } from '@/components/glossary';
import { languageWays, Masthead } from '@/components/masthead';
import { Mixed } from '@/components/mixed';
import { ProofTable } from '@/components/proof-table';
import { RowView } from '@/components/row';
import { flatten } from '@/lib/export/css/flatten';
import type { Article, Locale, Source, Term } from '@/lib/model';
import { proofRows } from '@/lib/present/proof';
import { presentRows } from '@/lib/present/rows';
import { languageTag, locales, paths } from '@/lib/site';
import { readFiles } from '../../content/scratch';
import { fixture } from '../sites';

/** A body with the word in every block and inline form. */
const bodyOf = (word: string) => `${word} und ${word}, **${word}** *${word}* ~~${word}~~ \`${word}\`
[${word}](https://example.org/) und noch etwas,[^a] ein Wort ${word}.

## ${word}

### Die ${word} als solche

#### ${word}

- ${word}

  - ${word}

    - \`${word}\`

1. ${word}

> ${word}
>
> > ${word}

| ${word} | Zahl |
| --- | ---: |
| ${word} | \`${word}\` |

\`\`\`
${word} ${word}
\`\`\`

## Vier

${word}

## F\u00fcnf

[^a]: ${word}, \`${word}\` und [${word}](https://example.org/).
`;

const quoted = (text: string) => JSON.stringify(text);

function articleOf(word: string): Article {
  const head = (title: string) =>
    `title: ${quoted(title)}\ndescription: ${quoted(`${word} und ${word}.`)}\nnote: ${quoted(word)}\n`;
  const { collection, diagnostics } = readFiles({
    'content/authors.yaml': `mona:\n  name: { de: ${quoted(word)}, zh: ${quoted(word)} }\n  role: { de: ${quoted(word)}, zh: ${quoted(word)} }\n`,
    'content/articles/see/de.md': `---\n${head(`Eine ${word}`)}published: 2026-03-01\nauthor: mona\n---\n\n${bodyOf(word)}`,
    'content/articles/see/zh.md': `---\ntranslates: de\n${head(word)}translator: ${quoted(word)}\n---\n\n${bodyOf(word)}`,
  });
  const [article] = collection.articles;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!article || errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join('\n'));
  return article;
}

const PLACE = { file: 'x', line: 1, column: 1 };

const termOf = (word: string): Term => ({
  ...{ hanzi: '\u676d\u5dde', pinyin: word, german: word, kind: 'word', place: PLACE },
  aliases: { de: [], zh: [] },
  avoid: { de: [], zh: [] },
  line: { de: word, zh: word },
});

const sourceOf = (word: string): Source & { shownDate: string } => ({
  ...{ id: 'buch', title: word, author: word, date: '2026-01-01', shownDate: word, locale: 'de' },
  publisher: { de: word, zh: word },
  permission: { de: word, zh: word },
  quality: { de: word, zh: word },
  facts: [],
  place: PLACE,
});

function bodiesOf(word: string, locale: Locale): Record<string, React.ReactNode> {
  const article = articleOf(word);
  const neighbours = {
    previous: { slug: 'a', title: word },
    next: { slug: 'b', title: `Noch ${word}` },
  };
  const footer = [{ slug: 'c', title: word }];
  const subject: Subject = {
    ...{ article, terms: [termOf(word)], sources: [sourceOf(word)] },
    neighbours: { de: neighbours, zh: neighbours },
    footer: { de: footer, zh: footer },
  };
  const entries = Object.fromEntries(
    locales.flatMap((l) => {
      const edition = article.editions[l];
      return edition ? [[l, { edition, date: word, paragraphs: 3 }]] : [];
    }),
  );
  const ways = languageWays(null, paths.home).map((way) => ({ ...way, label: word }));
  return {
    article: <ArticlePage subject={subject} locale={locale} />,
    parallel: (
      <main className="double-page">
        <article className="parallel">
          <header className="row head title">
            <div className="side">
              <h1>
                <Mixed text={word} locale={locale} />
              </h1>
            </div>
            <div className="side">
              <p className="title-line strong">
                <Mixed text={word} locale="de" />
              </p>
            </div>
          </header>
          <div id="text">
            {presentRows(article).map((row) => (
              <RowView key={row.id} row={row} locale={locale} />
            ))}
          </div>
        </article>
      </main>
    ),
    lists: (
      <>
        <Masthead locale={locale} ways={ways} />
        <main className="double-page">
          <DoubleList articles={[{ article, entries }]} />
        </main>
        <main className="column">
          <h1 className="motto">{word}</h1>
          <p className="lead">{word}</p>
          <SingleList articles={[{ article, entries }]} locale={locale} />
          <Glossary
            groups={[
              {
                kind: 'word',
                entries: [
                  {
                    id: 'term',
                    term: termOf(word),
                    places: [{ slug: 'see', title: word, ids: ['k7f'] }],
                  },
                ],
              },
            ]}
            locale={locale}
          />
        </main>
        <Footer locale={locale} pages={footer} />
      </>
    ),
    proof: (
      <main className="proof">
        <h1>
          <span>{word}</span>
          <span>{word}</span>
        </h1>
        <ProofTable
          rows={proofRows(
            article,
            [],
            [
              {
                ...(article.pairs.length ? PLACE : PLACE),
                severity: 'error',
                rule: word,
                message: word,
              },
            ],
          )}
        />
      </main>
    ),
  };
}

/** The whole stylesheet; pages have their part of it. */
function styles(): string {
  const folder = join(fixture.folder, 'build/_next/static/chunks');
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  if (sheets.length === 0) throw new Error(`${folder} has no stylesheet.`);
  const css = sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return flatten(css) + readFileSync('app/proof/proof.css', 'utf8');
}

/** Complete documents by the name of their page. */
export function documentsWith(word: string, locale: Locale): Record<string, string> {
  const style = styles();
  return Object.fromEntries(
    Object.entries(bodiesOf(word, locale)).map(([name, body]) => [
      name,
      `<!doctype html><html lang="${languageTag[locale]}"><meta name="viewport" content="width=device-width"><style>${style}</style><body>${renderToStaticMarkup(body)}`,
    ]),
  );
}
