import type { Detector } from "../detector";
import { endOfMatch } from "../detector";
import { anyOf, heading } from "./naming";

/** GOV.UK Notify, `uk-postcode-zones.txt`, without GIR (closed). ZZ99 and Gibraltar are in no list. */
const areas =
  "A[BL]|B[ABDFHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|" +
  "L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE";

/** `B4 2ND floor`, `S23 8GB memory`, `M1 4TH`. */
const otherEnd = /1ST|2ND|3RD|\dTH|\d[GT]B/y;

/**
 * United Kingdom postcode in one of 126 areas. Source: GOV.UK Notify, `postal_address.py`.
 *
 * In lower case, in five characters without a space, or where it ends as `2ND` does, a word such as
 * "address" or "road" must stand near it.
 */
export const postcode: Detector = {
  kind: "postcode",
  begins: "12:1-2|12:3:a",
  pattern: new RegExp(`(?:${areas})\\d[A-Z\\d]?\\s{0,2}\\d[ABD-HJLNP-UW-Z]{2}`, "iy"),
  check(text, start, end) {
    const isCapital = text.charCodeAt(start) < 91 && text.charCodeAt(end - 1) < 91;
    return (isCapital && end - start > 5 && endOfMatch(otherEnd, text, end - 3) < 0 && 2) || 1;
  },
  alone: 2,
  words: anyOf(
    "address(?:es)?|post ?code|postal|flat|house|street|road|lane|avenue|close|drive|terrace|crescent|garden|live[sd]?|living|cyfeiriad|cod post|heol|ffordd|stryd|maes|bryn",
  ),
  column: heading("post ?codes?|cod(?:au)? post|p\\/code"),
};
