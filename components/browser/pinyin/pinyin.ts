/** Pinyin over the hanzi of a text; comes only when the reader wants it. */

import { chosen } from '../choice/choices';
import { all } from '../dom';
import { localeOf, passageOf } from '../passages';
import { annotate, isRead, removeReadings } from './annotate';

/** Everything that is read: texts, and notes without their numbers. */
const TEXTS = '#text .blocks, #text .note > span';

const files: Record<string, Promise<Record<string, string>>> = {};
const done = new WeakSet<Element>();

/** The readings of one edition; fetched once. */
function readings(slug: string, locale: string): Promise<Record<string, string>> {
  const address = `/${locale}/${slug}/pinyin.json`;
  files[address] ??= fetch(address)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(address))))
    .catch((error) => {
      delete files[address];
      throw error;
    });
  return files[address];
}

/** By what a file of readings knows a text: the anchor of its passage, or of its note on a page of its own. */
const keyOf = (text: Element): string =>
  (text.closest('.note')?.id ?? passageOf(text)?.id ?? '').replace(/^(?:de|zh)-/, '');

/** Sets readings over all that has none yet, of opened counterparts, too. */
async function show(slug: string): Promise<void> {
  const texts = all(TEXTS).filter((text) => !done.has(text) && isRead(text));
  for (const text of texts) {
    done.add(text);
    try {
      const lines = await readings(slug, localeOf(text));
      if (chosen('added') === 'pinyin') annotate(text, lines[keyOf(text)] ?? '');
      else done.delete(text);
    } catch (error) {
      done.delete(text);
      throw error;
    }
  }
}

/**
 * Sets readings over what is there, and over what will be opened.
 *
 * @param fail what to do when they cannot be had
 * @returns takes them away
 */
export function startPinyin(fail: () => void): () => void {
  const text = document.querySelector<HTMLElement>('#text');
  const slug = text?.closest<HTMLElement>('article')?.dataset.slug ?? '';
  const go = () => show(slug).catch(fail);
  const opened = new MutationObserver((changes) => {
    const isNew = (node: Node) => node instanceof Element && !!node.querySelector('.blocks');
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isNew))) go();
  });
  if (text) opened.observe(text, { childList: true, subtree: true });
  go();
  return () => {
    opened.disconnect();
    for (const each of all(TEXTS)) done.delete(each);
    removeReadings(document);
  };
}
