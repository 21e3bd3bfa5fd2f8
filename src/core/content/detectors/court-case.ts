import type { Detector } from "../detector";

/**
 * Reference of a case in a court: year, court, serial number and letter in a magistrates' court; in the
 * Crown Court a letter (trial, sentence, appeal), year and four digits. Source: Ministry of Justice,
 * bichard7-next-core. A word must name it: nobody publishes how its letter is reckoned.
 */
export const courtCase: Detector = {
  kind: "court-case",
  begins: [
    { leads: ["digit", "zero"], digits: [2, 2], then: "/" },
    { leads: [1], digits: [8, 8] },
  ],
  pattern: /\d\d\/\d{4}\/\d{1,6}[A-HJ-NP-RT-Z]|[AST](?:19|20)\d{6}/iy,
  alone: 1,
  words:
    /\bcourts?\b|\bcases?\b|\bcrown\b|\bmagistrates\b|\bhearing\b|\btrial\b|\bindictment\b|\bllys\b|\bachos\b/i,
  column:
    /^(?:(?:crown |magistrates['’]? )?(?:court|trial)(?: case)?|case)(?: ?(?:nos?|nums?|numbers?|ref(?:erence)?|#))\.?$/i,
  loose: /^\d\d[ /]\d{4}[ /]\d{1,6}[A-Z]$|^[AST]\d{8}$/i,
};
