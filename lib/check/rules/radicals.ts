import { misprintRule } from './shared/misprints';

/**
 * Radicals of dictionaries in the place of hanzi.
 *
 * Why: many PDF files write ⼀ (U+2F00) where they show 一; no search finds it, and no font need have
 * it. A text about a radical says so with <!-- ok: radicals … -->.
 *
 * @example Unexpected warning
 * zh: ⼀个⺠族的⽂化。
 * @example Expected
 * zh: 一个民族的文化。
 */
export const radicals = misprintRule('radicals');
