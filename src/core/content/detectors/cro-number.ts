import type { Detector } from "../detector";
import { endsWithLetterOf, padded } from "./modulus-23";
import { anyOf, heading } from "./naming";

/**
 * Number of a file in the Criminal Records Office: serial number, stroke, year, check letter; or `SF`
 * and year first, where the sum takes the serial number as it is written. Sources: Ministry of Justice,
 * hmpps-person-record; modulus-23.ts.
 *
 * One or two digits before the stroke are as often a date or a house: only a heading names those.
 */
export const croNumber: Detector = {
  kind: "cro-number",
  begins: "d0:3-6:/|2:2:/",
  pattern: /(?:\d{3,6}\/\d\d|SF\d\d\/\d{1,6})[A-HJ-NP-RT-Z]/iy,
  check: (text, start, end) => (isValid(text.slice(start, end)) && 2) || 0,
  alone: 2,
  hasCheckDigit: true,
  words: anyOf("cro|criminal records? office"),
  column: heading("cro"),
  loose: /^(?:\d{1,6}[ /-]\d\d|SF ?\d\d[ /-]?\d{1,6}) ?[A-Z]$/i,
};

function isValid(written: string): boolean {
  const [first = "", second = ""] = written.slice(0, -1).split("/");
  const isShort = /^SF/i.test(written);
  return endsWithLetterOf(
    (isShort && first.slice(2) + second) || second + padded(first, 6),
    written,
  );
}
