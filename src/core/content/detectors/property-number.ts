import type { Detector } from "../detector";
import { anyOf, digits, heading } from "./naming";

/**
 * Unique number of a property or a street (UPRN, USRN): up to twelve digits, with nothing to check.
 * Source: GeoPlace. A word must name it.
 */
export const propertyNumber: Detector = {
  kind: "property-number",
  begins: "d0:6-12: ,.$",
  pattern: /\d{6,12}/y,
  alone: 1,
  words: anyOf("u[ps]rn"),
  column: heading("u[ps]rn"),
  loose: digits(1, 12),
  key: (written) => written.replace(/^0+/, ""),
};
