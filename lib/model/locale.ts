/** The two languages. */

export type Locale = 'de' | 'zh';

/** One value for each locale. */
export type Bilingual<T = string> = Record<Locale, T>;
