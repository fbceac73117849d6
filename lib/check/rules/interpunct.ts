import { misprintRule } from './shared/misprints';

/**
 * Bullets and Japanese dots between hanzi, where the interpunct is meant.
 *
 * Why: the dot in names is U+00B7 (GB/T 15834); with another one no search finds the name.
 *
 * @example Unexpected warning
 * zh: 列夫•托尔斯泰和卡尔・马克思。
 * @example Expected
 * zh: 列夫·托尔斯泰和卡尔·马克思。
 */
export const interpunct = misprintRule('interpunct');
