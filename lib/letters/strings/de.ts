/** Every word that the service says to readers in German. */
import { LIMITS } from '../draft';

const NUMBERS =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn';

export const germanLetterStrings = {
  letter: 'Leserbrief',
  /** Around the title of an article, which is a link, and behind it where a letter is about a paragraph. */
  about: { before: 'Zu „', after: '“' },
  paragraph: (n: string) => `, Absatz ${n}`,
  fields: {
    text: `Ihr Brief (höchstens ${LIMITS.text.toLocaleString('de')} Zeichen)`,
    name: 'Name oder Pseudonym (freiwillig, wird gedruckt)',
    place: 'Ort (freiwillig, wird gedruckt)',
    email:
      'E-Mail-Adresse (freiwillig, nur für Rückfragen; wir löschen sie, sobald wir entschieden haben)',
    answer: 'Ihre Antwort, in Ziffern oder als Wort',
  },
  question: 'Eine kleine Frage, damit keine Programme schreiben',
  anotherQuestion: 'Andere Frage',
  send: 'Brief abschicken',
  trap: 'Dieses Feld bitte leer lassen',
  rules:
    'Die Redaktion liest jeden Brief, bevor er gedruckt wird. Sie darf kürzen und druckt nicht jeden Brief.',
  privacy: 'Datenschutz',
  faults: {
    empty: 'Der Text ist noch leer.',
    long: `Der Text ist zu lang: Es dürfen höchstens ${LIMITS.text.toLocaleString('de')} Zeichen sein.`,
    lines: `Der Text hat zu viele Zeilen: Es dürfen höchstens ${LIMITS.lines} sein.`,
    name: `Der Name ist zu lang: Es dürfen höchstens ${LIMITS.name} Zeichen sein.`,
    place: `Der Ort ist zu lang: Es dürfen höchstens ${LIMITS.place} Zeichen sein.`,
    email: 'Das ist keine E-Mail-Adresse.',
    hidden:
      'Der Text enthielt unsichtbare Steuerzeichen. Wir haben sie entfernt; bitte prüfen Sie ihn und schicken Sie ihn noch einmal ab.',
    wrong: 'Die Antwort stimmt nicht. Bitte beantworten Sie die neue Frage; Ihr Text ist noch da.',
    stale: 'Die Frage ist abgelaufen. Bitte beantworten Sie die neue Frage; Ihr Text ist noch da.',
    used: 'Diese Frage wurde schon beantwortet. Bitte beantworten Sie die neue Frage; Ihr Text ist noch da.',
    hasty:
      'Das ging sehr schnell. Bitte warten Sie einen Augenblick und schicken Sie Ihren Text noch einmal ab.',
    trap: 'Ein Feld war ausgefüllt, das leer bleiben soll. Bitte schicken Sie Ihren Text noch einmal ab.',
    lost: 'Diesen Absatz gibt es nicht mehr. Ihr Brief gilt nun dem ganzen Text; bitte schicken Sie ihn noch einmal ab.',
    often:
      'Von Ihrem Anschluss kam in kurzer Zeit sehr viel. Bitte versuchen Sie es in zehn Minuten noch einmal; Ihr Text ist noch da.',
    full: 'Der Briefkasten ist für heute voll. Bitte versuchen Sie es morgen noch einmal; Ihr Text ist noch da.',
    busy: 'Das hat gerade nicht geklappt. Bitte schicken Sie Ihren Text gleich noch einmal ab; er ist noch da.',
  },
  receipt: {
    title: 'Ihr Leserbrief',
    states: {
      waiting: 'Ihr Brief ist angekommen. Die Redaktion hat ihn noch nicht gelesen.',
      printed: 'Ihr Brief ist angenommen und erscheint mit der nächsten Ausgabe der Seite.',
      declined: 'Die Redaktion druckt Ihren Brief nicht. Nach dreißig Tagen wird er gelöscht.',
    },
    abridged: 'So wird er gedruckt, gekürzt:',
    keep: 'Heben Sie die Adresse dieser Seite auf. Nur mit ihr können Sie nachsehen, was aus dem Brief geworden ist, und ihn zurückziehen.',
    back: 'Zurück zum Text',
    sure: 'Ja, ich möchte den Brief zurückziehen und löschen.',
    unsure: 'Bitte bestätigen Sie erst, dass Sie den Brief löschen möchten.',
    withdraw: 'Brief zurückziehen',
    gone: 'Der Brief ist gelöscht. War er schon gedruckt, verschwindet er mit der nächsten Ausgabe der Seite.',
  },
  report: {
    title: 'Einen Leserbrief melden',
    lead: 'Verletzt dieser Brief Rechte oder Gesetze? Bitte schreiben Sie uns, welche und warum.',
    reason: 'Ihre Gründe',
    email: 'E-Mail-Adresse (freiwillig, für unsere Antwort)',
    send: 'Melden',
    done: 'Danke. Die Redaktion prüft den Brief.',
  },
  refusals: {
    400: 'Diese Anfrage konnten wir nicht lesen.',
    401: 'Hier arbeitet die Redaktion. Bitte melden Sie sich mit ihrem Passwort an.',
    403: 'Diese Anfrage kam von einer anderen Website. Wir haben sie nicht angenommen.',
    404: 'Hier ist nichts. Den Text oder den Brief gibt es nicht oder nicht mehr.',
    405: 'Auf diese Weise lässt sich die Adresse nicht abfragen.',
    413: 'Diese Anfrage war zu groß. Gespeichert wurde nichts.',
    415: 'Diese Art von Anfrage nehmen wir nicht an.',
    429: 'Das waren zu viele Versuche. Bitte warten Sie zehn Minuten.',
    503: 'Die Leserbriefe sind gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  wholeArticle: 'Zum ganzen Text schreiben',
  home: 'Zur Startseite',
  numbers: NUMBERS.split(' '),
  sums: {
    plus: (a: string, b: string) => `Wie viel ist ${a} plus ${b}?`,
    minus: (a: string, b: string) => `Wie viel ist ${a} minus ${b}?`,
    twice: (a: string, _: string) => `Wie viel ist das Doppelte von ${a}?`,
  },
};

export type LetterStrings = typeof germanLetterStrings;
