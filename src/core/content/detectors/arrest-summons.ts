import type { Detector } from "../detector";
import { endsWithLetterOf, padded } from "./modulus-23";
import { anyOf, code, heading } from "./naming";

/**
 * Arrest or summons number: `11/01ZD/01/448754K`, or without strokes and with eleven digits in its
 * serial number. The unit takes no part in the sum, nor do letters in the place of force or system.
 * Sources: Ministry of Justice, bichard7-next-core; modulus-23.ts.
 */
export const arrestSummons: Detector = {
  kind: "arrest-summons",
  begins: "d0:2:/a|d0:4:a|d0:6:a|d0:19:a",
  pattern:
    /\d\d(?:\/[A-Z]?[A-Z\d]{4}\/[A-Z\d]{2}\/\d{1,11}|[A-Z]?[A-Z\d]{6}\d{11})[A-HJ-NP-RT-Z]/iy,
  check(text, start, end) {
    const key = keyOf(text.slice(start, end));
    const codes = [key.slice(2, 4), key.slice(6, 8)].filter((one) => /^\d\d$/.test(one));
    return (endsWithLetterOf(codes.join("") + key.slice(0, 2) + key.slice(8, 19), key) && 2) || 0;
  },
  alone: 2,
  hasCheckDigit: true,
  words: anyOf("asn|arrest|summons"),
  column: heading("asn|arrest[ /&-]{1,3}(?:or )?summons|a\\/s"),
  loose: code(10, 21),
  key: keyOf,
};

/** Year, force, unit, system, eleven digits and letter, without the letter that some forces add. */
function keyOf(written: string): string {
  const parts = written.toUpperCase().split("/");
  const serial = parts.pop() || "";
  const whole = parts.join("") + padded(serial, 12);
  return whole.slice(0, 2) + whole.slice(-18);
}
