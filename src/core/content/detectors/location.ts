import type { Detector } from "../detector";

/** `SN 410 200`: three digits or more each way, set apart, which no part number is. */
const isSpacedGrid = /^[A-Z]{2} \d{3,5} /;

/** Set apart with a comma, or with the sign or letters of the hemispheres. */
const isPair = /[,;°]|\d ?[NEW]|[ ,]-/;

/** `51.8560, -4.3100`, with or without the letters of the hemispheres. */
const decimal =
  /\.\d{4,12} ?°? ?N?[\s,;/]{1,4}(?:[Ll](?:on(?:g(?:itude)?)?|ng))?[\s:=]{0,3}(?:(?:- ?(?:10|\d)|\+?0{0,2}[012])\.\d{4,12}(?: ?°? ?[EW])?|\d\.\d{4,12} ?°? ?W)/;

const minutes = /° ?[0-5]?\d['′’] ?(?:[0-5]?\d(?:\.\d{1,6})?["″”] ?)?/;

const grid =
  /(?:H[PT-UW-Z]|N[A-DF-HJ-OR-UW-Z]|OV|S[C-EHJKM-PR-Z]|T[AFGLMQRV])[ -]?(?:\d{3} \d{3}|\d{4} \d{4}|\d{5} \d{5}|\d{10}|\d{8}|\d{6})/;

/**
 * A place on the map of the British Isles: decimal latitude and longitude, degrees and minutes, or a
 * reference of the National Grid in one of its 55 squares on land. Source: Ordnance Survey.
 */
export const location: Detector = {
  kind: "location",
  begins: [
    { leads: ["digit", "plus"], digits: [2, 2], then: "." },
    { leads: ["digit"], digits: [2, 2], then: "$" },
    { leads: ["capitals"], digits: [3, 5], then: " " },
    { leads: ["capitals", 2], digits: [6, 10] },
  ],
  pattern: new RegExp(
    `\\+?(?:49|5\\d|60)(?:${decimal.source}|${minutes.source}N[\\s,;]{0,3}\\d{1,2}${minutes.source}[EW])|${grid.source}`,
    "y",
  ),
  check(text, start, end) {
    const written = text.slice(start, end);
    return ((isSpacedGrid.test(written) || isPair.test(written)) && 2) || 1;
  },
  alone: 2,
  words:
    /\bgrid(?: ?ref(?:erence)?s?)?\b|\bngr\b|\blat(?:itude)?\b|\bgps\b|\bcoord|\blocation\b|\bmap\b|\blleoliad\b|\bcyfeirnod grid\b/i,
  column:
    /^(?:(?:os |ng |national )?grid(?: ?ref(?:erence)?)?|ngr|os ref|lat(?:itude)?|lo?ng(?:itude)?|eastings?|northings?|gps|co-?ord(?:inate)?s?|lat[ /,&]{1,3}lo?ng|what ?(?:3|three) ?words|w3w|cyfeirnod grid)\.?$/i,
  loose:
    /^[+-]?\d{1,3}\.\d{3,}[\s\d.,;NEW°+-]*$|^[A-Z]{0,2}[ \d]{5,14}$|^\/{0,3}[^\W\d_]{2,}(?:\.[^\W\d_]{2,}){2}$/i,
};
