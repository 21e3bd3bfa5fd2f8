import type { Detector } from "../detector";
import { anyOf, heading } from "./naming";

const names =
  "grid(?: ?ref)?|ngr|os ref|lat(?:itude)?|longitude|lng|gps|co-?ord(?:inate)?s?|leoliad|cyfeirnod grid";

/**
 * `SN 410 200`: three digits or more each way, set apart, which no part number is. Or a pair set apart
 * with a comma, or with the sign or letters of the hemispheres.
 */
const isSure = /^[A-Z]{2} \d{3,5} |[,;°]|\d ?[NEW]|[ ,]-/;

/** `51.8560, -4.3100`, with or without the letters of the hemispheres. */
const decimal =
  "\\.\\d{4,12} ?°? ?N?[\\s,;/]{1,4}(?:L(?:on(?:g(?:itude)?)?|ng))?[\\s:=]{0,3}(?:(?:- ?(?:10|\\d)|\\+?0{0,2}[012])\\.\\d{4,12}(?: ?°? ?[EW])?|\\d\\.\\d{4,12} ?°? ?W)";

const minutes = "° ?[0-5]?\\d['′’] ?(?:[0-5]?\\d(?:\\.\\d{1,6})?[\"″”] ?)?";

const grid =
  "(?:H[PT-UW-Z]|N[A-DF-HJ-OR-UW-Z]|OV|S[C-EHJKM-PR-Z]|T[AFGLMQRV])[ -]?(?:\\d{3} \\d{3}|\\d{4} \\d{4}|\\d{5} \\d{5}|\\d{10}|\\d{8}|\\d{6})";

/**
 * A place on the map of the British Isles: decimal latitude and longitude, degrees and minutes, or a
 * reference of the National Grid in one of its 55 squares on land. Source: Ordnance Survey.
 */
export const location: Detector = {
  kind: "location",
  begins: "d+:2:.:1|d:2:$|C:3-5: :1|C2:6-10",
  pattern: new RegExp(
    `\\+?(?:49|5\\d|60)(?:${decimal}|${minutes}N[\\s,;]{0,3}\\d{1,2}${minutes}[EW])|${grid}`,
    "y",
  ),
  check: (text, start, end) => (isSure.test(text.slice(start, end)) && 2) || 1,
  alone: 2,
  words: anyOf(`${names}|location|map`),
  column: heading(`${names}|eastings?|northings?|lat[ /,&]{1,3}lo?ng|what ?(?:3|three) ?words|w3w`),
  loose:
    /^[+-]?\d{1,3}\.\d{3}[\s\d.,;NEW°+-]*$|^[A-Z]{0,2}[ \d]{5,14}$|^\/{0,3}[^\W\d_]{2,}(?:\.[^\W\d_]{2,}){2}$/i,
};
