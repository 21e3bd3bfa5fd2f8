import type { Detector } from "../detector";
import { anyOf, heading, isBehind } from "./naming";

const version =
  /(?:\b(?:v|(?:ver|rev|release|build|firmware|section|para|clause)[a-z]*)|§)\W{0,3}$/i;

/** This machine, and what no machine has: RFC 1122, RFC 5771, masks of networks. */
const nobodys = /^(?:0|127|2[2-5]\d)\./;

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const groups = "(?::[\\da-f]{1,4})";

/**
 * IP address: four octets, or groups of hexadecimal digits that begin as global ones do (RFC 4291).
 * One digit in each place is as often the number of a section: then a word must name it.
 */
export const ipAddress: Detector = {
  kind: "ip-address",
  begins: "d:1-3:.:1|d:1:a:1|d:3:a|d:4:$",
  pattern: new RegExp(
    `${octet}(?:\\.${octet}){3}(?!\\.?\\d)|[23][\\da-f]{3}(?:${groups}{7}|${groups}{0,5}::(?:[\\da-f]{1,4}${groups}{0,5})?)`,
    "iy",
  ),
  check(text, start, end) {
    const written = text.slice(start, end);
    const isNone = nobodys.test(written) || isBehind(version, text, start);
    return (!isNone && ((written.length > 8 && 2) || 1)) || 0;
  },
  alone: 2,
  words: anyOf("ip(?:v[46])?|address(?:es)?|log(?:in|on|ged)|host|cyfeiriad"),
  column: heading("ip(?:v[46])?(?: ?address(?:es)?)?"),
  key: (written) => written.toLowerCase(),
};
