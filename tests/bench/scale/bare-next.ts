/** What Next itself costs: a project that only hands finished HTML through. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measured, run } from '../run';
import { linkPackages, temporaryFolder } from '../workshop';

const FILES = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default {
  output: 'export',
  trailingSlash: true,
};
`,
  'app/layout.jsx': `export default ({ children }) => <html><body>{children}</body></html>;
`,
  'app/[...path]/page.jsx': `import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(readFileSync('pages.json', 'utf8'));

export const dynamicParams = false;

export const generateStaticParams = () => paths.map((path) => ({ path: path.split('/') }));

export default async function Page({ params }) {
  const { path } = await params;
  const html = readFileSync('pages/' + path.join('/') + '.html', 'utf8');
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
`,
};

/**
 * Exports the pages of a finished site once more with a bare Next project.
 *
 * @param site the folder of the finished site
 */
export async function barePages(site: string): Promise<Measured> {
  const folder = temporaryFolder();
  linkPackages(folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => /^(.+)\/index\.html$/.exec(path)?.[1])
    .filter((path) => path !== undefined);
  write('pages.json', JSON.stringify({ paths }));
  for (const path of paths) {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    write(`pages/${path}.html`, /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '');
  }
  return run('next build', folder);
}
