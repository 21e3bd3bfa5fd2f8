import { matchAt } from "../characters";
import type { Detector } from "../detector";

const pattern = /([A-Z]{1,2})(\d[A-Z\d]?)( {0,2})(\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9@_])/iy;

/** GOV.UK Notify, `uk-postcode-zones.txt`, without GIR (closed). ZZ99 and Gibraltar are in no list. */
const areas = new Set(
  (
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT " +
    "DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE " +
    "LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM " +
    "SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
  ).split(" "),
);

/** "B4 2ND floor", "S23 8GB memory": the shape of a postcode, and seldom one unless after a place. */
const ambiguous = /(?:1ST|2ND|3RD|\dTH|\d[GT]B)$/;
const place = /[A-Z][\w'’-]+[,.]?[ \t]*[,\r\n]\s*$/;

const label =
  /\b(?:address(?:es)?|post ?codes?|postal|flat|house|street|road|lane|avenue|close|drive|terrace|crescent|gardens|live[sd]?|living|cyfeiriad|cod post|heol|ffordd|stryd|maes|bryn)\b/i;

/** Buildings nobody lives in. `Library Road` is a street, so the name must end there. */
const publicBuilding =
  "(?:(?:Village|Town|Community|Parish|City|County|Civic|Memorial) Hall|" +
  "(?:Community|Sports|Leisure|Conference|Civic|Health|Medical|Arts|Shopping) Centre|" +
  "(?:Primary|Junior|Infants?|Secondary|High|Comprehensive|Grammar) School|" +
  "(?:Crown|County|Family|Magistrates['’]?) Court|Council Offices?|Fire Station|" +
  "Library|University|Hospital|Surgery|Hotel)(?=\\s*(?:[,\\r\\n]|$))";

const policeBuilding =
  "(?:[Pp]olice (?:[Ss]tation|[Hh]eadquarters|HQ)|[Hh]eadquarters|Constabulary|Heddlu|[A-Z][\\w-]+ Police)";

/** Such a building, and words with a capital that lead from its name to the postcode. */
const premises = new RegExp(
  `(?:${policeBuilding}|${publicBuilding})(?:[ ,\\r\\n]+[A-Z0-9&][\\w'’&-]*)*[ ,\\r\\n]*$`,
);

/**
 * United Kingdom postcode. Source: GOV.UK Notify, `postal_address.py`, and its list of areas.
 *
 * In lower case, or in five characters without a space, a word such as "address" or "road" must stand
 * near it. The postcode of a police station, a library or a village hall is nobody's.
 */
export const postcode: Detector = {
  kind: "postcode",
  begins: "letters",
  column: /^(?:(?:home|postal) )?(?:post ?codes?|address(?:es)?|cod post|cyfeiriad)\.?$/i,

  read(text, at) {
    const match = matchAt(pattern, text, at);
    if (match === null) {
      return undefined;
    }
    const [whole, area = "", district = "", gap = "", inward = ""] = match;
    if (!areas.has(area.toUpperCase()) || premises.test(paragraphBefore(text, at))) {
      return undefined;
    }
    const key = (area + district + inward).toUpperCase();
    const isWritten = whole === whole.toUpperCase() && (gap !== "" || key.length > 5);
    return {
      start: at,
      end: at + whole.length,
      key,
      isSure:
        isWritten && (!ambiguous.test(key) || place.test(text.slice(Math.max(0, at - 24), at))),
    };
  },

  isNamed: (before, after) => label.test(before) || label.test(after),
};

/** What stands below an empty line is another address. */
function paragraphBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at).replace(/^[^]*\n\s*\n/, "");
}
