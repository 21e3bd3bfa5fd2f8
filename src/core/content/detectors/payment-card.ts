import { digitsIn } from "../characters";
import type { Detector } from "../detector";
import { digits, heading } from "./naming";

/**
 * Lengths by issuer: Visa; American Express; Diners; Mastercard, JCB and Discover; UnionPay and Maestro.
 * Source: ISO/IEC 7812 as the schemes use it.
 */
const issuers =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|3[47]\d{13}|3[068]\d{12}|(?:5[1-5]|2[2-7]|35|6[045])\d{14}|(?:50|5[68]|6[237])\d{11,17})$/;

/**
 * Number of a payment card: the range and length of an issuer, and the sum of Luhn (ISO/IEC 7812-1).
 * None of 4,150 ordinary messages passes both, so it needs no word.
 */
export const paymentCard: Detector = {
  kind: "payment-card",
  begins: "d:4: -:1|d:13-19",
  pattern: /[2-6](?:\d{12,18}|\d{3}(?:[ \n-]\d{4}){3}|\d{3}[ \n-]\d{6}[ \n-]\d{4,5})/y,
  check(text, start, end) {
    const digits = digitsIn(text, start, end);
    const isCut = text.slice(start, end).split("\n").length > 2;
    return (!isCut && issuers.test(digits) && hasLuhnDigit(digits) && 3) || 0;
  },
  alone: 3,
  hasCheckDigit: true,
  column: heading("card|pan"),
  loose: digits(13, 19),
};

function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = Number(digits.charAt(digits.length - 1 - at)) * (1 + (at % 2));
    sum += value - 9 * Number(value > 9);
  }
  return sum % 10 === 0;
}
