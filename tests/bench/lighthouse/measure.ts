/** `--lighthouse`: what a reader with a slow phone waits for, beside what other tools make of the same. */
import { join } from 'node:path';
import { collectionOrFail } from '@/lib/content';
import { paths } from '@/lib/site';
import { run } from '../run';
import { copyRepository, temporaryFolder } from '../workshop';
import { buildAstro } from './astro';
import { openBrowser } from './browser';
import { freePort, servePlain, serveSite } from './servers';
import { median, type Visit, visit } from './visit';

const RUNS = 3;

export type PageName = 'home' | 'German article' | 'Chinese article' | 'parallel article';

/** The figures of one page as one tool makes it. */
export interface Measured extends Visit {
  page: PageName;
  tool: string;
}

/** Our own site comes first for every page. */
export const OURS = 'Doppelseite';

/** The same before `lib/export` takes the framework out and puts the fonts in. */
const NEXT = 'as Next exports it, without fonts';

interface Subject {
  page: PageName;
  tool: string;
  url: string;
}

/** @param log told what is being done */
export async function measurePages(log: (line: string) => void): Promise<Measured[]> {
  const subjects = await prepare(log);
  const port = await openBrowser();
  const measured: Measured[] = [];
  for (const { url, ...subject } of subjects) {
    const visits: Visit[] = [];
    for (let count = 1; count <= RUNS; count++) {
      log(`${subject.page}, ${subject.tool}, ${count} of ${RUNS}`);
      visits.push(await visit(url, port));
    }
    measured.push({ ...subject, ...median(visits) });
  }
  return measured;
}

/** Builds and serves everything that is compared. */
async function prepare(log: (line: string) => void): Promise<Subject[]> {
  const article = collectionOrFail().articles.find(({ editions }) => editions.de && editions.zh);
  if (!article) throw new Error('The site has no article in both languages to measure.');
  const { slug } = article;
  const pages: [PageName, string][] = [
    ['home', paths.home('de')],
    ['German article', paths.read('de', slug)],
    ['Chinese article', paths.read('zh', slug)],
    ['parallel article', paths.parallel('de', slug)],
  ];

  log('building the site');
  const folder = join(temporaryFolder(), 'site');
  copyRepository(folder);
  const port = await freePort();
  await run('npm run --silent build', folder, { SITE_URL: `http://localhost:${port}` });
  await serveSite(folder, port);
  const unstripped = await freePort();
  await servePlain(join(folder, 'build'), unstripped);
  const subjects = pages.flatMap(([page, path]) => [
    { page, tool: OURS, url: `http://localhost:${port}${path}` },
    { page, tool: NEXT, url: `http://localhost:${unstripped}${path}` },
  ]);
  for (const [tool, fonts] of [
    ['Astro, fonts of the system', false],
    ['Astro, the same fonts', true],
  ] as const) {
    log(`building with ${tool}`);
    const own = await freePort();
    const origin = `http://localhost:${own}`;
    await servePlain(await buildAstro(temporaryFolder(), article, origin, fonts), own);
    subjects.push({ page: 'German article', tool, url: `${origin}${paths.home('de')}` });
    subjects.push({ page: 'Chinese article', tool, url: `${origin}${paths.home('zh')}` });
  }
  return subjects;
}
