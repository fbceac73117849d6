import { misprintRule } from './shared/misprints';

/**
 * Cyrillic or Greek letters in words of Latin ones.
 *
 * Why: they look alike and are not: no search finds the word. Signs of science (ΔT, μm) are right.
 * Where it is not clear which script is meant, only a person can tell.
 *
 * @example Unexpected warning
 * de: Der Bаhnhof in Вerlin.
 * @example Expected
 * de: Der Bahnhof in Berlin.
 */
export const letterScripts = misprintRule('letter-scripts');
