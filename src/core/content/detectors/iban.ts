import type { Detector } from "../detector";

/** Country and length. Source: SWIFT, IBAN Registry. */
const lengths =
  "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27" +
  "GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LI21LT20LU20LV21MC27MD24ME22" +
  "MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27TN24TR26UA29VA22XK20";

/**
 * International bank account number: the length of its country, and modulo 97 it is 1. Source: ISO 13616.
 */
export const iban: Detector = {
  kind: "iban",
  begins: [
    { leads: [2], digits: [2, 2], then: " a-" },
    { leads: [2], digits: [6, 20] },
  ],
  pattern:
    /[A-Z]{2}\d\d(?:[A-Z\d]{11,30}|[ -]?[A-Z\d]{4}(?:[ \n-]{1,2}(?=[A-Z]{0,3}\d)[A-Z\d]{4}){1,6}(?:[ \n-](?=[A-Z]{0,2}\d)[A-Z\d]{1,3})?)/y,
  check(text, start, end) {
    const written = text.slice(start, end).replace(/[ \n-]/g, "");
    const at = lengths.indexOf(written.slice(0, 2));
    const isLong = at >= 0 && Number(lengths.slice(at + 2, at + 4)) === written.length;
    return (isLong && isOneModulo97(written.slice(4) + written.slice(0, 4)) && 3) || 0;
  },
  alone: 3,
  hasCheckDigit: true,
  column: /^iban(?: ?(?:nos?|nums?|numbers?|#))?\.?$/i,
  loose: /^[A-Z]{2}\d\d[A-Z\d ]{11,38}$/i,
};

/** A letter is its number plus nine: 10 for A. */
function isOneModulo97(characters: string): boolean {
  let rest = 0;
  for (const character of characters) {
    rest = Number(`${rest}${parseInt(character, 36)}`) % 97;
  }
  return rest === 1;
}
