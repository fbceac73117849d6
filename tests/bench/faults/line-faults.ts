import type { Fault, FaultFinder } from './faults';
import { placesIn } from './places';

const commas: FaultFinder = (specimen) =>
  placesIn(specimen, (prose, locale) =>
    locale === 'de'
      ? []
      : [...prose.matchAll(/(?<=\p{Script=Han})\uFF0C(?=\p{Script=Han})/gu)].map(({ index }) => ({
          start: index,
          end: index + 1,
          text: ',',
        })),
  );

const links: FaultFinder = ({ article }) =>
  article.pairs.flatMap(({ blocks }, pair) =>
    (['de', 'zh'] as const).flatMap((locale) => {
      const edition = article.editions[locale];
      return blocks[locale].flatMap((index): Fault[] =>
        (edition.blocks[index]?.links ?? []).map(({ text, source: { start, end } }) => {
          const edit = { file: edition.file, start: start.offset, end: end.offset, text };
          return { locale, pair, edit };
        }),
      );
    }),
  );

export const lineFaults: Readonly<Record<string, FaultFinder>> = {
  'half-width comma': commas,
  'link removed': links,
};
