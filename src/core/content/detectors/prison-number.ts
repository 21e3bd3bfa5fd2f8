import type { Detector } from "../detector";

/**
 * Number of a prisoner (NOMIS: `A1234BC`) or of a case of the Probation Service (CRN: a letter and six
 * digits). Source: Ministry of Justice, e-surveillance. Neither has a check digit: a word must name it.
 */
export const prisonNumber: Detector = {
  kind: "prison-number",
  begins: [
    { leads: [1], digits: [4, 4], then: "a" },
    { leads: [1], digits: [6, 6] },
  ],
  pattern: /[A-Z](?:\d{4}[A-Z]{2}|\d{6})/iy,
  alone: 1,
  words:
    /\bnom(?:i)?s\b|\bprison(?:er)?s?\b|\bhmp\b|\bcrns?\b|\bn?delius\b|\bprobation\b|\bcarchar(?:or(?:ion)?)?\b|\bprawf\b/i,
  column:
    /^(?:p-?)?(?:nom(?:i)?s|prison(?:er)?|probation|n?delius|crn|carchar(?:or)?)(?: ?(?:id|crn|nos?|nums?|numbers?|ref|#))*\.?$/i,
  loose: /^[A-Z] ?(?:\d{4} ?[A-Z]{2}|\d{6})$/i,
};
