/**
 * Breaks that the hyphenation patterns miss or get wrong: one German word a line, with hyphens where
 * it may be broken. Inflected forms are covered (Urinstinkt, Urinstinkte, Urinstinkten). A word
 * without a hyphen is never broken, for instance because it has two readings (Wach-stube,
 * Wachs-tube).
 */
export const EXCEPTIONS = `
Analphabet
Auto-bahn-asphalt
Baum-wolle
be-inhalten
Blumen-topf-erde
Druck-erzeugnis
Erb-lasser
Herbst-er-käl-tung
Konsum-er-war-tung
Kreis-chor
Kreis-chor-ver-band
Microsoft
Musik-er-leben
Musik-erlebnis
Nachteilzug
Quell-offen-heit
quell-offen
Shijia-zhuang
Staubecken
Tal-ent-wäs-se-rung
Ur-auf-füh-rung
Ur-instinkt
Wachstube
Werkstatt-tür
Zhong-guan-cun
Zwerg-elster
`;
