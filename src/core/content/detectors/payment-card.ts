import { digitsIn } from "../characters";
import type { Detector } from "../detector";

/**
 * Lengths by issuer: Visa; Mastercard; American Express; Diners; JCB; Discover; UnionPay; Maestro.
 * Source: ISO/IEC 7812 as the schemes use it.
 */
const issuers =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{9,15})$/;

/**
 * Number of a payment card: the range and length of an issuer, and the sum of Luhn (ISO/IEC 7812-1).
 * None of 4,150 ordinary messages passes both, so it needs no word.
 */
export const paymentCard: Detector = {
  kind: "payment-card",
  begins: [
    { leads: ["digit"], digits: [4, 4], then: " -" },
    { leads: ["digit"], digits: [13, 19] },
  ],
  pattern: /[2-6](?:\d{12,18}|\d{3}(?:[ \n-]\d{4}){3}|\d{3}[ \n-]\d{6}[ \n-]\d{4,5})/y,
  check(text, start, end) {
    const digits = digitsIn(text, start, end);
    const isCut = text.slice(start, end).split("\n").length > 2;
    return (!isCut && issuers.test(digits) && hasLuhnDigit(digits) && 3) || 0;
  },
  alone: 3,
  hasCheckDigit: true,
  column: /^(?:(?:credit|debit|payment|bank) )?card(?: ?(?:nos?|nums?|numbers?|#))?\.?$|^pan$/i,
  loose: /^(?:\d[ -]?){13,19}$/,
};

function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = Number(digits.charAt(digits.length - 1 - at)) * (1 + (at % 2));
    sum += value - 9 * Number(value > 9);
  }
  return sum % 10 === 0;
}
