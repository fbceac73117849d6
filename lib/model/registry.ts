/** YAML whose texts readers see: authors, tags, series and terms, and the heads of sources. */
import type { Edition } from './edition';
import type { Locale } from './locale';

/** A text in one language, and where its value stands: offsets into the file as read. */
export interface RegistryText {
  locale: Locale;
  text: string;
  start: number;
  end: number;
}

/** One file with its texts in both languages, in order of place. */
export interface Registry extends Pick<Edition, 'file' | 'raw' | 'shifts'> {
  texts: RegistryText[];
}
