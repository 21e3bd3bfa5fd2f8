import type { Detector } from "../detector";

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
const abroad = `(?:\\+(?!44)|00(?!44))[1-9]\\d{0,2}(?:${digit}){6,12}(?!\\d)`;
const extension = "(?:[\\s,(]{0,2}(?:ext?n?|extension|x)[\\s.:]{0,2}\\d{1,5})?";

/**
 * Telephone number of the United Kingdom. Source: Ofcom, National Telephone Numbering Plan.
 *
 * Ofcom's numbers for drama count: they are the only ones tests may use. Ten digits in one go are as
 * often an order number, and the plans of other countries are not checked: a word must name both.
 */
export const telephone: Detector = {
  kind: "telephone",
  begins: [
    { leads: ["zero"], digits: [3, 9], then: " .-/$" },
    { leads: ["zero"], digits: [10, 14] },
    { leads: ["zero"], digits: [1, 1], then: "$" },
    { leads: ["plus"], digits: [1, 15] },
    { leads: ["digit"], digits: [12, 12] },
  ],
  pattern: new RegExp(
    `(?:(?:(?:\\+|00)?44[\\s().-]{0,3}(?:0[\\s).-]{0,2})?|0(?!${shift})\\)?\\s?)${national}|${abroad})${extension}`,
    "iy",
  ),
  check(text, start, end) {
    const isSure = end - start !== 10 && text.charCodeAt(start) !== 52 && isNational(text, start);
    return (isSure && 2) || 1;
  },
  alone: 2,
  words:
    /\b(?:tel|(?:tele)?phones?|phoned|mobs?|mobile|landline|cell|call|called|ring|rang|text|contact|whatsapp|fax|ff[oô]n\w{0,4}|symudol|galw(?:ch)?)\b|\b[tmh] ?:/i,
  column:
    /^(?:[a-zô'’/]+ ){0,3}(?:tel|(?:tele)?phone|mob|mobile|landline|cell|contact|whatsapp|ff[oô]n|symudol)s?\.?(?: ?(?:nos?|nums?|numbers?|details|[\d#]))?\.?(?: ?[(/-].*)?$/i,
  loose:
    /^\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}(?:[\s,]{0,2}(?:ext?n?|extension|x)[\s.:]{0,2}\d{1,5})?$/i,
  key(written) {
    const digits = written.replace(/[a-z][^]*/i, "").replace(/\D/g, "");
    return digits.replace(/^(?:00)?440?(?=\d{9,10}$)/, "0");
  },
};

/** 03, 08 and 09 reach an organisation: 0300 a police force, 0800 555 111 Crimestoppers. */
export function isServiceNumber(key: string): boolean {
  return /^0[389]/.test(key);
}

/** Not `+353` or `00353`. */
function isNational(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) === 43) {
    return second === 52 && text.charCodeAt(start + 2) === 52;
  }
  return second !== 48 || text.charCodeAt(start + 2) === 52;
}
