import { isLetter } from "../characters";
import { type Detector, endOfMatch } from "../detector";

/** GOV.UK Notify, `uk-postcode-zones.txt`, without GIR (closed). ZZ99 and Gibraltar are in no list. */
const areas = new Set(
  (
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT " +
    "DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE " +
    "LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM " +
    "SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
  ).split(" "),
);

/** In capitals, with a space or long enough; not `B4 2ND floor`, `S23 8GB memory`. */
const sure =
  /(?:[A-Z]{1,2}\d[A-Z\d]?\s+|[A-Z]\d[A-Z\d]|[A-Z]{2}\d[A-Z\d]?)(?!1ST|2ND|3RD|\dTH|\d[GT]B)\d[A-Z]{2}/y;

/**
 * United Kingdom postcode in one of 126 areas. Source: GOV.UK Notify, `postal_address.py`.
 *
 * In lower case, in five characters without a space, or where it ends as `2ND` does, a word such as
 * "address" or "road" must stand near it.
 */
export const postcode: Detector = {
  kind: "postcode",
  begins: [
    { leads: [1, 2], digits: [1, 2] },
    { leads: [1, 2], digits: [3, 3], then: "a" },
  ],
  pattern: /[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[ABD-HJLNP-UW-Z]{2}/iy,
  check(text, start) {
    const area = text.slice(start, start + 1 + Number(isLetter(text, start + 1)));
    if (areas.has(area)) {
      return (endOfMatch(sure, text, start) < 0 && 1) || 2;
    }
    return (areas.has(area.toUpperCase()) && 1) || 0;
  },
  alone: 2,
  words:
    /\b(?:address(?:es)?|post ?codes?|postal|flat|house|street|road|lane|avenue|close|drive|terrace|crescent|gardens|live[sd]?|living|cyfeiriad|cod post|heol|ffordd|stryd|maes|bryn)\b/i,
  column: /^(?:[a-z'’]+ ){0,2}(?:post ?codes?|cod(?:au)? post|p\/code)\.?(?: ?\(.*\))?$/i,
};
