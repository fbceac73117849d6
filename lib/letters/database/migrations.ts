/**
 * How the tables came to be. A change of them is a new entry at the end: each runs once, and the database
 * keeps the number of those that have run.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE letters (
      id TEXT PRIMARY KEY, article TEXT NOT NULL, pair TEXT, language TEXT NOT NULL,
      name TEXT, place TEXT, email TEXT, text TEXT NOT NULL,
      state TEXT NOT NULL, score INTEGER NOT NULL, alike TEXT NOT NULL,
      written TEXT NOT NULL, decided TEXT, revision INTEGER NOT NULL, told INTEGER NOT NULL,
      abridged TEXT, reply_de TEXT, reply_zh TEXT, translation TEXT)`,
    'CREATE INDEX letters_by_article ON letters (article, state)',
    'CREATE INDEX letters_by_state ON letters (state, score, written)',
    'CREATE INDEX letters_by_likeness ON letters (alike)',
    `CREATE TABLE reports (
      id TEXT PRIMARY KEY, letter TEXT NOT NULL, language TEXT NOT NULL, reason TEXT NOT NULL,
      email TEXT, written TEXT NOT NULL)`,
    'CREATE INDEX reports_by_letter ON reports (letter)',
    'CREATE TABLE spent (nonce TEXT PRIMARY KEY, letter TEXT, until TEXT NOT NULL)',
    'CREATE TABLE tries (who TEXT NOT NULL, since TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (who, since))',
    `CREATE TABLE readings (
      article TEXT NOT NULL, language TEXT NOT NULL, day TEXT NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (article, language, day))`,
    'CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  ],
];

/** Every table; what a move carries over. */
export const TABLES = ['kept', 'letters', 'reports', 'spent', 'tries', 'readings'] as const;
