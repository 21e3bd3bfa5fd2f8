import type { Detector } from "../detector";

const version =
  /(?:\bv|\bver(?:sion)?|\brev(?:ision)?|\brelease|\bbuild|\bfirmware|\bsection|\bpara(?:graph)?|\bclause|§)\W{0,3}$/i;

/** This machine, and what no machine has: RFC 1122, RFC 5771, masks of networks. */
const nobodys = /^(?:0|127|2[2-5]\d)\./;

/**
 * IP address: four octets, or groups of hexadecimal digits that begin as global ones do (RFC 4291).
 * One digit in each place is as often the number of a section: then a word must name it.
 */
export const ipAddress: Detector = {
  kind: "ip-address",
  begins: [
    { leads: ["digit"], digits: [1, 3], then: "." },
    { leads: ["digit"], digits: [1, 3], then: "a" },
    { leads: ["digit"], digits: [4, 4], then: "$" },
  ],
  pattern:
    /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\d)|[23][\da-f]{3}(?::[\da-f]{1,4}){7}|[23][\da-f]{3}(?::[\da-f]{1,4}){0,5}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?/iy,
  check(text, start, end) {
    const written = text.slice(start, end);
    if (nobodys.test(written) || version.test(text.slice(Math.max(0, start - 12), start))) {
      return 0;
    }
    return (written.length > 8 && 2) || 1;
  },
  alone: 2,
  words: /\bip(?:v[46])?\b|\baddress(?:es)?\b|\blog(?:in|on|ged)\b|\bhost\b|\bcyfeiriad/i,
  column: /^(?:(?:source|client|login|cyfeiriad) )?ip(?:v[46])?(?: ?address(?:es)?)?\.?$/i,
  key: (written) => written.toLowerCase(),
};
