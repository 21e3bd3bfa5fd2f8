import type { Detector } from "../detector";

/**
 * Unique number of a property or a street (UPRN, USRN): up to twelve digits, with nothing to check.
 * Source: GeoPlace. A word must name it.
 */
export const propertyNumber: Detector = {
  kind: "property-number",
  begins: [{ leads: ["digit", "zero"], digits: [6, 12], then: " ,.$" }],
  pattern: /\d{6,12}/y,
  alone: 1,
  words: /\bu[ps]rns?\b/i,
  column: /^(?:(?:property|street) )?u[ps]rn(?: ?(?:id|nos?|nums?|numbers?|#))?\.?$/i,
  loose: /^\d{1,12}$/,
  key: (written) => written.replace(/^0+/, ""),
};
