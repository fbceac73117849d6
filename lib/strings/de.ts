/** What the list of sources names of each. */
interface SourceLine {
  publisher: string;
  author: string | undefined;
  date: string;
}

/** Every word of the interface in German. */
export const germanStrings = {
  siteDescription:
    'Lange Texte über Technik und Städte in China, Absatz für Absatz auf Deutsch und Chinesisch.',
  motto: ['Ein Text,', 'zwei Seiten.'],
  language: 'Deutsch',
  skip: 'Zum Text',
  siteNavigation: 'Seiten',
  waysOfReading: 'Ansicht',
  parallel: 'Nebeneinander',
  /** The same where the window is too narrow for two columns. */
  interleaved: 'Im Wechsel',
  parallelOf: (title: string) => `${title} – nebeneinander`,
  articles: 'Texte',
  contents: 'Inhalt',
  readingTime: (minutes: number, _characters: number) =>
    `${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} Lesezeit`,
  paragraphs: (n: number) => (n === 1 ? '1 Absatz' : `${n} Absätze`),
  updated: (date: string) => `aktualisiert am ${date}`,
  draft: 'Entwurf',
  scheduled: (date: string) => `erscheint am ${date}`,
  onlyThere: 'nur auf Chinesisch',
  paragraphHere: (n: number) => `Absatz ${n}, Link zu diesem Absatz`,
  paragraphThere: (n: number) => `Absatz ${n}, zum selben Absatz auf Chinesisch`,
  note: (n: number) => `Anmerkung ${n}`,
  explain: (word: string) => `${word}, Erläuterung`,
  glossary: 'Glossar',
  glossaryLead:
    'Namen und Begriffe, die in den Texten vorkommen, mit Schriftzeichen, Aussprache und Fundstellen.',
  appearsIn: 'Kommt vor in',
  times: (n: number) => ` (${n}-mal)`,
  termKinds: {
    person: 'Personen',
    company: 'Unternehmen',
    institution: 'Einrichtungen',
    place: 'Orte',
    product: 'Produkte',
    work: 'Werke',
    word: 'Begriffe',
  },
  backToText: 'zurück zum Text',
  noteBack: (n: number) => `${n}, zurück zum Text`,
  withoutCounterpart: 'Ohne Entsprechung in dieser Sprache.',
  about: 'Zu diesem Text',
  source: 'Quelle',
  sources: 'Quellen',
  sourceLine: ({ publisher, author, date }: SourceLine) =>
    `${publisher}${author ? ` (${author})` : ''}, ${date}: `,
  titleMarks: ['„', '“'],
  /** Between the members of a list in a line. */
  listComma: ', ',
  /** Between one sentence and the next. */
  sentenceGap: ' ',
  table: (heads: string[]) => `Tabelle: ${heads.join(', ')}`,
  permission: 'Rechte',
  translation: (by: string) => `Übersetzung: ${by}`,
  reviewedBy: 'Durchsicht',
  tags: 'Themen',
  series: 'Reihe',
  previous: 'Voriger Text',
  next: 'Nächster Text',
  neighbours: 'Weitere Texte',
  feed: 'RSS-Feed',
  /** Behind the name of what can be chosen. */
  colon: ': ',
  theme: 'Darstellung',
  themes: { auto: 'automatisch', light: 'hell', dark: 'dunkel' },
  textSize: 'Schriftgröße',
  textSizes: { normal: 'normal', large: 'groß', larger: 'sehr groß' },
  /** What the edition adds to a text. */
  added: 'Anmerkungen',
  addedForms: { pure: 'ohne', annotated: 'mit', pinyin: 'mit Pinyin' },
  /** Beside the switch, while readings are shown. */
  readings: {
    made: 'Unterstrichenes Pinyin steht im Glossar. Alles übrige hat ein Programm erzeugt und kann falsch sein.',
    failed: 'Pinyin ließ sich nicht laden.',
  },
  resume: {
    numbered: 'Weiterlesen bei Absatz #',
    plain: 'Weiterlesen',
    forget: 'nicht mehr anbieten',
    sure: 'Diese Lesestelle vergessen?',
    yes: 'vergessen',
    no: 'behalten',
  },
  notFound: 'Diese Seite gibt es nicht.',
  notFoundHelp: 'Vielleicht hat sich die Adresse geändert. Alle Texte stehen auf der Startseite.',
  /** Below the byline, around a sample of what they speak of. */
  hint: {
    number: { before: '', after: ' öffnet denselben Absatz auf Chinesisch.' },
    term: { before: '', sample: 'Name', after: ' zeigt Zeichen und Aussprache.' },
  },
  offline: {
    title: 'Ohne Netz',
    lead: 'Sobald Sie einen Text bis zum Ende gelesen haben, behält Ihr Browser ihn und alle, die Sie danach öffnen, auch in der anderen Sprache. Sie lassen sich dann ohne Verbindung lesen.',
    none: 'Bisher liegt kein Text auf diesem Gerät.',
  },
  toHome: 'Zur Startseite',
  share: 'Link',
  copyLink: 'Link kopieren',
  citation: '„#text“\n#author: „#title“, Absatz #number, #url',
  /** For browser code, which finds them in the page. */
  reader: {
    show: 'Absatz # auf Chinesisch einblenden',
    opened: 'Absatz # auf Chinesisch',
    numbered: 'Absatz #',
    previous: { word: 'voriger', label: 'voriger Absatz' },
    next: { word: 'nächster', label: 'nächster Absatz' },
    close: 'Zuklappen',
    about: 'Absatz #, Link und Zitat',
    loading: 'Wird geladen\u00a0…',
    onward: 'Weiter auf Chinesisch',
    link: 'Link',
    quote: 'Als Zitat kopieren: ',
    both: 'beide',
    copied: 'Kopiert.',
    uncopied: 'Das Kopieren hat nicht geklappt. Bitte den Text markieren und von Hand kopieren.',
    gone: 'Den verlinkten Absatz gibt es nicht mehr. Sie sind am Textanfang.',
    linked: 'Link kopiert.',
    shared: 'Geteilt.',
  },
  /** Which sides of the double page are shown, and how hidden ones come back; `#` is a number. */
  sides: {
    label: 'Sprachen zeigen',
    both: 'beide',
    only: { de: 'nur Deutsch', zh: 'nur Chinesisch' },
    paragraph: { de: 'Absatz # auf Deutsch zeigen', zh: 'Absatz # auf Chinesisch zeigen' },
    heading: { de: 'Überschrift auf Deutsch zeigen', zh: 'Überschrift auf Chinesisch zeigen' },
    hint: 'Leere Stelle oder Nummer antippen: Der Absatz erscheint. Satz antippen: Sein Gegenstück erscheint.',
  },
  /** What readers write about a text. */
  letters: {
    title: 'Leserbriefe',
    count: (n: number) => (n === 1 ? '1 Brief' : `${n} Briefe`),
    mark: (n: number) => (n === 1 ? 'Ein Leserbrief dazu' : `${n} Leserbriefe dazu`),
    aboutParagraph: (n: number) => `Zu Absatz ${n}`,
    aboutHeading: 'Zu dieser Überschrift',
    translated: 'Übersetzung der Redaktion',
    abridged: 'gekürzt',
    reply: 'Antwort der Redaktion',
    write: 'Leserbrief schreiben',
    tool: 'Leserbrief',
    report: 'melden',
  },
  lettersClosed: {
    title: 'Der Briefkasten ist gerade geschlossen',
    lead: 'Briefe lassen sich im Moment nicht annehmen. Alle Texte sind wie immer zu lesen; versuchen Sie es bitte später noch einmal.',
  },
  /** What the service keeps, as `lib/letters` does it. */
  lettersPrivacy: [
    {
      title: 'Wenn Sie uns schreiben',
      paragraphs: [
        'Ein Leserbrief wird mit dem gespeichert, was Sie in das Formular eintragen: mit seinem Text, auf Wunsch mit Name und Ort und, wenn Sie eine angeben, mit einer E-Mail-Adresse. Sie dient nur Rückfragen, wird nicht gedruckt und gelöscht, sobald über den Brief entschieden ist. Abgelehnte Briefe löschen wir nach 30 Tagen, ungelesene nach 180. Unter der Adresse, die Sie nach dem Absenden erhalten, können Sie den Brief jederzeit zurückziehen; dann wird er gelöscht. Ist er schon gedruckt, verschwindet er, sobald die Website das nächste Mal erneuert wird.',
        'Damit niemand das Formular überschwemmt, zählt der Server die Versuche. Dafür speichert er keine IP-Adresse, sondern eine Prüfsumme, deren Schlüssel jeden Tag wechselt; spätestens nach zwei Tagen ist beides gelöscht.',
      ],
    },
    {
      title: 'Wie wir zählen, was gelesen wird',
      paragraphs: [
        'Wer einen Text öffnet, dessen Browser nennt unserem Server den Text und die Sprache, sonst nichts. Damit niemand am selben Tag doppelt zählt, bildet der Server aus IP-Adresse und Kennung des Browsers eine Prüfsumme. Sie steht nur im Arbeitsspeicher und wird am Ende des Tages mit ihrem Schlüssel verworfen; auf der Platte stehen allein Summen. Auf Ihrem Gerät wird dafür nichts gespeichert. Wer im Browser „Global Privacy Control“ oder „Do Not Track“ eingeschaltet hat, wird nicht gezählt.',
      ],
    },
  ],
  timesRead: (n: number | '#') => `${n}-mal gelesen`,
  columns: { label: 'Breite der Spalten', share: 'Deutsch # %' },
  map: { sections: 'Abschnitte', label: 'Stelle im Text', paragraph: 'Absatz #' },
  keys: {
    title: 'Tastenkürzel',
    passage: 'diesen Absatz aufklappen: andere Sprache, Link, Zitat',
    walk: 'von Nummer zu Nummer, dazwischen zu Sätzen, Namen und Anmerkungen',
    escape: 'wieder zuklappen',
    help: 'diese Übersicht',
    use: 'Tastenkürzel benutzen',
    close: 'Schließen',
  },
};

/** The interface of one locale; Chinese must have every word that German has. */
export type Strings = typeof germanStrings;
