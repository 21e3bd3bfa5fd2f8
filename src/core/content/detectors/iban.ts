import type { Detector } from "../detector";
import { heading } from "./naming";

/**
 * International bank account number: modulo 97 it is 1. Source: ISO 13616. Each country has a length of
 * its own, but a wrong one passes no more often than any text: once in 97.
 */
export const iban: Detector = {
  kind: "iban",
  begins: "2:2: a-|2:6-32",
  pattern:
    /[A-Z]{2}\d\d(?:[A-Z\d]{11,30}|[ -]?[A-Z\d]{4}(?:[ \n-]{1,2}(?=[A-Z]{0,3}\d)[A-Z\d]{4}){1,6}(?:[ \n-](?=[A-Z]{0,2}\d)[A-Z\d]{1,3})?)/y,
  check(text, start, end) {
    const written = text.slice(start, end).replace(/[ \n-]/g, "");
    const isRight = written.length > 14 && isOneModulo97(written.slice(4) + written.slice(0, 4));
    return (isRight && 3) || 0;
  },
  alone: 3,
  hasCheckDigit: true,
  column: heading("iban"),
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
