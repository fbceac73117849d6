import type { Articles } from '../articles';
import type { Database } from '../database/database';
import type { Visitors } from '../limits';
import type { Shells } from '../pages/shell';
import type { ReadingCounter } from '../readings';
import type { LetterSettings } from '../settings';

/** What every answer may need. */
export interface Context {
  database: Database;
  /** Seals receipts, questions and the desk's forms. */
  key: Buffer;
  articles: Articles;
  shells: Shells;
  visitors: Visitors;
  readings: ReadingCounter;
  settings: LetterSettings;
}
