import { type Change, type ChangeKind, changesSince } from '@/lib/align/pairs/changes';
import { firstWords, placeOfBlock } from '@/lib/align/pairs/describe';
import { type PairsFile, pairOffset, pointIn } from '@/lib/align/pairs/file';
import type { Article, Diagnostic, Edition, Locale } from '@/lib/model';

/** A pairs file as it lies on the disk. */
export interface StoredText {
  /** Relative to the project root. */
  path: string;
  text: string;
}

type Editions = Article['editions'];

const RULE = 'pairs-stale';
const LANGUAGE = { de: 'German', zh: 'Chinese' };

/** That an article was never aligned. */
export function neverAligned(editions: Editions): Diagnostic {
  const first = editions.de ?? editions.zh;
  return {
    ...(first ? placeOfBlock(first, undefined) : { file: '', line: 1, column: 1 }),
    severity: 'error',
    rule: RULE,
    message: 'There is no pairs.json beside this text yet. Run npm run align.',
  };
}

/** That the texts are others than those the file was written for: how many blocks, and the first. */
export function outdated(
  { path, text }: StoredText,
  file: PairsFile,
  editions: Editions,
): Diagnostic {
  const changes = changesSince(file.pairs, editions);
  const [first] = changes;
  const edition = first && editions[first.locale];
  return {
    file: path,
    ...pointIn(text, pairOffset(text, first?.pair ?? 0)),
    severity: 'error',
    rule: RULE,
    message: `This file is older than the texts: ${counted(changes)}. Run npm run align.`,
    ...(edition && { other: placeOf(edition, first) }),
  };
}

/** The place of a change in its text, and what happened there. */
function placeOf(edition: Edition, { kind, block }: Change): NonNullable<Diagnostic['other']> {
  const own = edition.blocks[block];
  if (kind !== 'gone')
    return { ...placeOfBlock(edition, own), message: `${kind}: ${firstWords(own)}` };
  const before = edition.blocks[block - 1];
  const message = before ? `gone after ${firstWords(before)}` : `gone before ${firstWords(own)}`;
  return { ...placeOfBlock(edition, before ?? own), message };
}

/** \u201c2 paragraphs changed, 1 new\u201d. */
function counted(changes: Change[]): string {
  const parts = (['changed', 'new', 'gone', 'moved'] as const).flatMap((kind: ChangeKind) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count > 0 ? [{ count, kind }] : [];
  });
  const [first, ...more] = parts;
  if (!first) return 'its pairs are damaged';
  const head = `${paragraphs(first.count)} ${first.kind}`;
  return [head, ...more.map(({ count, kind }) => `${count} ${kind}`)].join(', ');
}

const paragraphs = (count: number): string => `${count} paragraph${count === 1 ? '' : 's'}`;

/** That sentences are cut otherwise than when the file was written, though no text has changed. */
export function cutAnew({ path, text }: StoredText, recut: number[]): Diagnostic {
  const [first = 0] = recut;
  return {
    file: path,
    ...pointIn(text, pairOffset(text, first)),
    severity: 'warning',
    rule: RULE,
    message: `The sentences of ${recut.length} pair${recut.length === 1 ? ' are' : 's are'} divided otherwise than when this file was written; for now they are linked anew each time. Run npm run align to write that down.`,
  };
}

/** The language of a text that the file knows and that is not there. */
export function goneLocale({ pairs }: PairsFile, editions: Editions): Locale | undefined {
  return (['de', 'zh'] as const).find(
    (locale) => !editions[locale] && pairs.some((pair) => pair[locale].length > 0),
  );
}

/** That a whole text is not there any more. */
export function goneEdition(
  { path }: StoredText,
  { pairs }: PairsFile,
  locale: Locale,
): Diagnostic {
  const count = pairs.reduce((sum, pair) => sum + pair[locale].length, 0);
  return {
    file: path,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'edition',
    message: `${locale}.md is gone: this file still knows ${paragraphs(count)} of a ${LANGUAGE[locale]} text. Put ${locale}.md back beside it, or run npm run align if the article is to have one language from now on.`,
  };
}
