import type { Detector } from "../detector";
import { anyOf, heading } from "./naming";

const names = "nomi?s|prison(?:er)?|n?delius|crn|probation|carchar(?:or(?:ion)?)?";

/**
 * Number of a prisoner (NOMIS: `A1234BC`) or of a case of the Probation Service (CRN: a letter and six
 * digits). Source: Ministry of Justice, e-surveillance. Neither has a check digit: a word must name it.
 */
export const prisonNumber: Detector = {
  kind: "prison-number",
  begins: "1:4:a|1:6",
  pattern: /[A-Z](?:\d{4}[A-Z]{2}|\d{6})/iy,
  alone: 1,
  words: anyOf(`${names}|hmp|prawf`),
  column: heading(names),
  loose: /^[A-Z] ?(?:\d{4} ?[A-Z]{2}|\d{6})$/i,
};
