import { digitsIn } from "../characters";
import type { Detector } from "../detector";
import { anyOf, digits, heading } from "./naming";

const names = "nhs|chi|h ?& ?c|health (?:and|&) (?:social )?care|rhif (?:y )?gig";

/**
 * NHS, CHI or Health and Care number: ten digits, the last a check digit modulo 11. Source: NHS Data
 * Dictionary, "NHS number".
 *
 * One in eleven telephone numbers of North America passes the check (0.7 % of ordinary messages hold
 * such a number), so it never counts without a word such as "NHS" or "patient" near it.
 */
export const nhsNumber: Detector = {
  kind: "nhs-number",
  begins: "d0:3: -:1|d0:10",
  pattern: /\d{3}(?:\s?\d{3}\s?|-\d{3}-)\d{4}/y,
  check: (text, start, end) => (isValid(digitsIn(text, start, end)) && 1) || 0,
  alone: 1,
  hasCheckDigit: true,
  words: anyOf(
    `${names}|patient|hospital|gp|surgery|mental health|claf|cleifion|ysbyty|meddygfa|iechyd meddwl`,
  ),
  column: heading(`${names}|hcn`),
  loose: digits(10, 10),
  isListed: true,
};

function isValid(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) {
    sum += Number(digits.charAt(at)) * (10 - at);
  }
  const check = (11 - (sum % 11)) % 11; // 10 is no digit, so such numbers are never given out.
  return check === Number(digits.charAt(9)) && !/^(\d)\1*$/.test(digits);
}
