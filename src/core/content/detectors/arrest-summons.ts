import type { Detector } from "../detector";
import { endsWithLetterOf, padded } from "./modulus-23";

/** Year; perhaps a letter; force, unit and system; serial number. */
const parts =
  /^(\d\d)[ /]?([A-Z]?)([A-Z\d]{2})([A-Z\d]{2})[ /]?([A-Z\d]{2})(?:[ /](\d{1,11})|(\d{11}))/i;

/**
 * Arrest or summons number: `11/01ZD/01/448754K`, or without strokes and with eleven digits in its
 * serial number. The unit takes no part in the sum, nor do letters in the place of force or system.
 * Sources: Ministry of Justice, bichard7-next-core; modulus-23.ts.
 */
export const arrestSummons: Detector = {
  kind: "arrest-summons",
  begins: [
    { leads: ["digit", "zero"], digits: [2, 2], then: "/a" },
    { leads: ["digit", "zero"], digits: [4, 4], then: "a" },
    { leads: ["digit", "zero"], digits: [6, 6], then: "a" },
    { leads: ["digit", "zero"], digits: [19, 19], then: "a" },
  ],
  pattern:
    /\d\d(?:\/[A-Z]?[A-Z\d]{4}\/[A-Z\d]{2}\/\d{1,11}|[A-Z]?[A-Z\d]{6}\d{11})[A-HJ-NP-RT-Z]/iy,
  check(text, start, end) {
    const written = text.slice(start, end);
    return (endsWithLetterOf(summed(written), written) && 2) || 0;
  },
  alone: 2,
  hasCheckDigit: true,
  words: /\basns?\b|\barrest\b|\bsummons\b/i,
  column:
    /^(?:asn|arrest[ /&-]{1,3}(?:or )?summons|a\/s)(?: ?(?:id|nos?|nums?|numbers?|ref|#))*\.?$/i,
  loose: /^\d\d[ /]?[A-Z]?[A-Z\d]{4}[ /]?[A-Z\d]{2}[ /]?\d{1,11} ?[A-Z]$/i,
  key: keyOf,
};

/** Force and system as far as they are digits, year, serial number. */
function summed(written: string): string {
  const [, year = "", , force = "", , system = "", short = "", full = ""] =
    parts.exec(written) || [];
  const codes = [force, system].filter((code) => /^\d\d$/.test(code)).join("");
  return `${codes}${year}${padded(short || full, 11)}`;
}

/** With eleven digits in the serial number, and without the letter that some forces add. */
function keyOf(written: string): string {
  const [, year = "", , force = "", unit = "", system = "", short = "", full = ""] =
    parts.exec(written) || [];
  const serial = padded(short || full, 11);
  return `${year}${force}${unit}${system}${serial}${written.slice(-1)}`.toUpperCase();
}
