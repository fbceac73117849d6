/** The longest that may come, of each kind. */
export const WORDS: Record<string, string> = {
  compound: 'Kontributionsvereinbarung',
  'name of a law': 'Rindfleischetikettierungs\u00fcberwachungsaufgaben\u00fcbertragungsgesetz',
  'joined by hyphens': 'Versionsmanagementsystem-Konfigurationsdateien-Verzeichnis',
  capitals: 'DONAUDAMPFSCHIFFFAHRTSGESELLSCHAFTSKAPIT\u00c4NSM\u00dcTZENABZEICHEN',
  path: '/usr/local/share/doppelseite/konfiguration/voreinstellungen/schriftarten.json',
  address:
    'https://example.org/verzeichnis/unterverzeichnis?suche=kontributionsvereinbarung&seite=12',
  digest: 'sha256-47DEQpj8HBSaTImW5JCeuQeRkm5NMpJWZG3hSuFU1234567890abcdefabcdefabcdef',
  variable: 'maximaleAnzahlGleichzeitigerVerbindungenProServerUndBenutzerkonto',
  'hanzi without a mark': '\u5bf9\u9875'.repeat(40),
};
