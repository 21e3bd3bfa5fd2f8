import type { Detector } from "../detector";
import { isDialIn } from "./joining";
import { anyOf, heading } from "./naming";

const names = "tel|(?:tele)?phone|mob|mobile|landline|cell|contact|whatsapp|fax|ff[oô]n|symudol";

/** What separates groups of digits, once or twice; so a date and a time are none. */
const digit = "[\\s()./-]{0,2}\\d";

/**
 * Numbers that can be dialled, without their 0: 070 belongs to services that forward calls, 076 to
 * pagers, except 07624 on the Isle of Man. 01, 0800 and 0808 have some that are a digit shorter.
 */
const national =
  `(?:(?:7[1-57-9]|2[03489]|3\\d|5[56]|8[47]|9\\d)(?:${digit}){8}|7624(?:${digit}){6}` +
  `|(?:1\\d|80(?=[\\s-]?[08]))(?:${digit}){7,8})(?!\\d)`;

/** `0800-1600 12 officers` */
const shift = "\\d{3} ?- ?\\d{4}(?!\\d)";
const abroad = `(?:\\+(?!44)|00(?!44))[1-9](?:${digit}){6,14}(?!\\d)`;
const extension = "(?:[\\s,(]{0,2}(?:ext?n?|extension|x)[\\s.:]{0,2}\\d{1,5})?";

/**
 * Telephone number of the United Kingdom. Source: Ofcom, National Telephone Numbering Plan.
 *
 * Ofcom's numbers for drama count: they are the only ones tests may use. Ten digits in one go are as
 * often an order number, and the plans of other countries are not checked: a word must name both.
 */
export const telephone: Detector = {
  kind: "telephone",
  begins: "0:3-9: .-/$|0:10-14|0:1:$|+:1-15|d:12",
  pattern: new RegExp(
    `(?:(?:(?:\\+|00)?44[\\s().-]{0,3}(?:0[\\s).-]{0,2})?|0(?!${shift})\\)?\\s?)${national}|${abroad})${extension}`,
    "iy",
  ),
  check(text, start, end) {
    if (isDialIn(text, start, end)) {
      return 0;
    }
    return (end - start !== 10 && isBritish(text, start) && 2) || 1;
  },
  alone: 2,
  words: anyOf(
    `${names}|phoned|call(?:ed)?|ring|rang|text|ff[oô]n\\w{1,4}|galw(?:ch)?|[tmh](?= ?:)`,
  ),
  column: heading(`(?:${names})s?\\.?(?: details)?`),
  loose: new RegExp(`^\\+?\\(?\\d(?:[\\s()./-]{0,3}\\d){6,14}${extension}$`, "i"),
  key(written) {
    const digits = written.replace(/[a-z][^]*/i, "").replace(/\D/g, "");
    return digits.replace(/^(?:00)?440?(?=\d{9,10}$)/, "0");
  },
};

/** 03, 08 and 09 reach an organisation: 0300 a police force, 0800 555 111 Crimestoppers. */
export function isServiceNumber(key: string): boolean {
  return /^0[389]/.test(key);
}

/** Not `+353` or `00353`; without its plus sign, only a mobile: `447700900123`. */
function isBritish(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) === 48) {
    return second !== 48 || text.charCodeAt(start + 2) === 52;
  }
  return second === 52 && (text.charCodeAt(start) === 43 || text.charCodeAt(start + 2) === 55);
}
