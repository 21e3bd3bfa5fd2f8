import type { Detector } from "../detector";
import { endsWithLetterOf, padded } from "./modulus-23";

/**
 * Number of a file in the Criminal Records Office: serial number, stroke, year, check letter; or `SF`
 * and year first, where the sum takes the serial number as it is written. Sources: Ministry of Justice,
 * hmpps-person-record; modulus-23.ts.
 *
 * One or two digits before the stroke are as often a date or a house: only a heading names those.
 */
export const croNumber: Detector = {
  kind: "cro-number",
  begins: [
    { leads: ["digit", "zero"], digits: [3, 6], then: "/" },
    { leads: [2], digits: [2, 2], then: "/" },
  ],
  pattern: /(?:\d{3,6}\/\d\d|SF\d\d\/\d{1,6})[A-HJ-NP-RT-Z]/iy,
  check: (text, start, end) => (isValid(text.slice(start, end)) && 2) || 0,
  alone: 2,
  hasCheckDigit: true,
  words: /\bcros?\b|\bcriminal records? office\b/i,
  column: /^cro(?:[ /-]?(?:id|nos?|nums?|numbers?|ref|#))*\.?$/i,
  loose: /^(?:\d{1,6}[ /-]\d\d|SF ?\d\d[ /-]?\d{1,6}) ?[A-Z]$/i,
};

function isValid(written: string): boolean {
  const [first = "", second = ""] = written.slice(0, -1).split("/");
  const isShort = /^SF/i.test(written);
  const number = (isShort && first.slice(2) + second) || second + padded(first, 6);
  return endsWithLetterOf(number, written);
}
