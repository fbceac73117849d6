/** Closed classes of German words that decide whether a full stop ends a sentence. Lower case. */
const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Abbreviations that stand before what they introduce: a sentence never ends here. */
export const INTRODUCING = set(`
  abb abs abschn anm art bd bde bspw bzgl bzw ca dipl dr ebd ed einschl evtl exkl fig fr frhr geb gegr gem ggf
  ggfs hl hr hrsg ing inkl insb insbes kap lt mag max med min mind mr mrs ms nat nr nrn phil prof rd ref rer
  sog st str tab tel umg verf vgl vol vs zit ziff zzgl`);

/** Abbreviations that may close a sentence: they do when the next word is one that opens sentences. */
export const CLOSING = set(`
  allg bio bn co corp dgl etc ff gen inc jg jh jhd jr ltd mio mrd mwst od resp sen std tsd usf usw
  chr jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so bzgl`);

/** Spaced or unspaced letters that always go on: "z. B. Hamburg", "d. h. morgen". */
export const GOING_ON = set('z.b d.h i.d.r i.e.s o.g s.o s.u u.u i.a z.t v.a m.e b.a m.a u.s.w');

export const MONTH =
  /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)(?!\p{L})/u;

/** Words before an ordinal: "am 24. Parteitag", "Kaiser Wilhelm der II. Orden". */
export const BEFORE_ORDINAL = set(`
  am im vom zum zur beim ab bis seit und oder der die das den dem des ein eine einen einem einer eines sein seine
  seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere mein meine dein jeder jede jedes jedem jeden
  dieser diese dieses diesem diesen – - kein kein keine`);

/**
 * Words that are capitalised only because they open a sentence: after "1990." or "usw." they show that
 * one has ended, where a noun would show nothing.
 */
export const STARTERS = set(`
  der die das den dem des ein eine einen einem einer eines er sie es wir ich ihr man wer was wie wo warum wann wohin
  woher wieso weshalb in im an am auf mit und aber doch dann danach damit dabei davor darauf daher darum deshalb
  deswegen dadurch daran dazu dafür dagegen davon dies diese dieser dieses diesen diesem auch als wenn weil ob
  obwohl obgleich für bei beim nach von vom zu zum zur so nur noch nicht nichts kein keine keiner keinen seit
  sein seine seinen seiner ihre ihren ihrem ihrer mein meine unser unsere alle alles allerdings jedoch dennoch
  trotzdem außerdem zudem ferner ebenso unter über während vor dort da hier heute gestern morgen bis durch trotz
  laut jetzt nun schon bereits insgesamt inzwischen mittlerweile später früher zuvor zunächst zuerst zuletzt
  schließlich endlich vielleicht wahrscheinlich möglicherweise natürlich leider plötzlich bald immer nie niemand
  jemand jeder jede jedes einige viele manche mehrere beide andere aus ab gegen ohne um zwischen hinter neben
  statt anstatt wegen angesichts aufgrund obschon falls sobald solange indem nachdem bevor sodass denn oder
  entweder weder sowohl zwar ja nein ist war hat sind waren haben hatte wird wurde kann könnte muss soll darf`);
