import type { Detector } from "../detector";
import { anyOf, code, heading } from "./naming";

const names = "passport|ppt|travel document|pasbort";

/**
 * Number of a passport: nine digits, as the United Kingdom's; a letter and six digits, or the other
 * way round, as older ones; two letters and seven digits elsewhere. Source: NHS Data Dictionary.
 *
 * It has no check digit where it stands alone, so a word must name it.
 */
export const passport: Detector = {
  kind: "passport",
  begins: "d0:9|d0:6:a|1:6|2:7",
  pattern: /\d{9}|\d{6}[A-Z]|[A-Z]\d{6}|[A-Z]{2}\d{7}/iy,
  alone: 1,
  words: anyOf(`${names}|hmpo`),
  column: heading(`(?:${names})s?`),
  loose: code(6, 15),
};
