import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual, Locale } from '@/lib/model';
import { locales, otherLocale } from '@/lib/site';
import type { Material, Shape } from './material';
import { Random } from './random';

/**
 * Writes articles into a content folder until it has as many pairs as asked for. The article of a given
 * number is the same in every run.
 *
 * @param content a folder with the site's own articles and registries
 * @returns slugs of the articles written
 */
export function writeArticles(material: Material, content: string, pairs: number): string[] {
  const count = Math.max(0, pairs - material.pairs);
  return Array.from({ length: count }, (_, index) => {
    const slug = `bench-${String(index + 1).padStart(4, '0')}`;
    const folder = join(content, 'articles', slug);
    mkdirSync(folder, { recursive: true });
    const texts = article(material, index + 1);
    for (const locale of locales) writeFileSync(join(folder, `${locale}.md`), texts[locale]);
    return slug;
  });
}

function article(material: Material, number: number): Bilingual {
  const random = new Random(number);
  const { author, tag, series } = material;
  const title = random.pick(material.headings);
  const description = random.pick(material.sentences);
  const original: Locale = random.pick(locales);
  const rows = random.pick(material.shapes).map((shape) => row(material, shape, random));
  const published = new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
  const text = (locale: Locale) => {
    const shared =
      locale === original
        ? [
            `published: ${published}`,
            `author: ${author}`,
            ...(tag ? [`tags: [${tag}]`] : []),
            ...(series ? [`series: ${series}`] : []),
          ]
        : [`translates: ${otherLocale(locale)}`];
    return [
      '---',
      `title: ${JSON.stringify(`${title[locale]} ${number}`)}`,
      `description: ${JSON.stringify(description[locale].replace(/\[\^[^\]]*\]/g, ''))}`,
      ...shared,
      '---',
      ...rows.map((each) => `\n${each[locale]}`),
      '',
    ].join('\n');
  };
  return { de: text('de'), zh: text('zh') };
}

function row(material: Material, shape: Shape, random: Random): Bilingual {
  if (shape.kind === 'heading') {
    const { de, zh } = random.pick(material.headings);
    return { de: `## ${de}`, zh: `## ${zh}` };
  }
  if (shape.kind === 'whole') return random.pick(material.wholes);
  const links = Array.from({ length: shape.sentences }, () => random.pick(material.sentences));
  return { de: links.map(({ de }) => de).join(' '), zh: links.map(({ zh }) => zh).join('') };
}
