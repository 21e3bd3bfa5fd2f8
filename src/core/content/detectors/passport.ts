import type { Detector } from "../detector";

/**
 * Number of a passport: nine digits, as the United Kingdom's; a letter and six digits, or the other
 * way round, as older ones; two letters and seven digits elsewhere. Source: NHS Data Dictionary.
 *
 * It has no check digit where it stands alone, so a word must name it.
 */
export const passport: Detector = {
  kind: "passport",
  begins: [
    { leads: ["digit", "zero"], digits: [9, 9] },
    { leads: ["digit", "zero"], digits: [6, 6], then: "a" },
    { leads: [1], digits: [6, 6] },
    { leads: [2], digits: [7, 7] },
  ],
  pattern: /\d{9}|\d{6}[A-Z]|[A-Z]\d{6}|[A-Z]{2}\d{7}/iy,
  alone: 1,
  words: /\bpassports?\b|\btravel documents?\b|\bhmpo\b|\bppt\b|\bpasbort/i,
  column:
    /^(?:(?:uk|british) )?(?:passport|ppt|travel document|(?:rhif )?pasbort)s?(?: ?(?:nos?|nums?|numbers?|#))?\.?$/i,
  loose: /^(?=.{0,14}\d)[A-Z\d](?:[ -]?[A-Z\d]){5,14}$/i,
};
