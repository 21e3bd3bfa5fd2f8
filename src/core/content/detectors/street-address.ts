import { type Detector, endOfMatch } from "../detector";
import { anyOf, heading } from "./naming";

const letter = "[A-Za-zÀ-ÖØ-öø-ž'’-]";
const name = `[A-ZÀ-ÖØ-ÞŴŶ]${letter}{0,24}\\.?`;
const little = "[a-zŷ]{1,3}['’]?[ -]";
const some = `(?:${little}){0,2}`;

/** What streets are called in English, behind their names, and how it is shortened. */
const english =
  "Ave(?:nue)?|Cl(?:ose)?|Cottages|C(?:our)?t|Cres(?:cent)?|Croft|Dr(?:ive)?|Fields?|Gardens|Gdns|Green|Grove|Hill|House|La?ne?|Meadows?|Mews|Parade|Park|Pl(?:ace)?|Quay|R(?:oa)?d|Rise|Row|Sq(?:uare)?|St(?:reet)?|Terr?(?:ace)?|Vale|View|Villas|Walk|Way|Wharf";

/** In Welsh, before them. */
const welsh =
  "Bryn|Cae|Cilgant|Clos|Cwrt|Erw|Ffordd|Gerddi|Heol|Ll(?:wyn|ys)|L[oô]n|Maes|Nant|Parc|Rhes|Rhiw|Rhodfa|Stryd|Trem|T[yŷ]n?|Waun";

const shapes = [
  // A name in a numbered list is often above a line that begins with Hill or Green.
  `(?:${name}(?: |\\n(?=Road|Street|Lane|Avenue))${some}){1,4}(?:${english}|${english.toUpperCase()})`,
  `(?:${welsh}|${welsh.toUpperCase()})(?:['’]r)?[\\s-]${some}${name}(?:[\\s-]${little}${name})?`,
  "[a-z'’-]{2,20}\\s(?:[a-z'’-]{3,20}\\s)?(?:road|street|lane|avenue|crescent|terrace|gardens)",
];

/** A year, a time, a distance or a day is no number of a house: `24 Hours Way`, `12 March Court`. */
const otherNumber =
  /(?:19|20)\d\d\W|\d+ (?:(?:hour|min|minute|day|week|month|year|mile|metre)s?|jan\w*|feb\w*|march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) /iy;

/** `Court 2 Mockshire Crown Court`, `Level 3 Multistorey Car Park`. */
const noHome =
  /(?:crown|magistrates\W?|county|high|family|youth|coroner\W?s) court$|(?:car|retail|business|science|theme) park$/i;

/**
 * Number of a house, with its street: `12 Station Road`, `12A-14 High St`, `4 Heol y Bryn`. It begins at
 * the number, so that the flat before it is left out.
 *
 * Source for what streets are called: the types of the National Street Gazetteer and their Welsh
 * counterparts. In small letters, or in a house that has a name, a word such as "lives" or "flat" must
 * stand near it.
 */
export const streetAddress: Detector = {
  kind: "street-address",
  begins: "d:1-4: :a$|d:1-4:a-:1$|d:1-4:,:$",
  pattern: new RegExp(
    `\\d{1,4}(?:[A-Za-z]|[A-Za-z]? ?- ?\\d{1,4}[A-Za-z]?)?,? (?:${shapes.join("|")})(?!${letter})`,
    "y",
  ),
  check(text, start, end) {
    const beforeLast = text.charCodeAt(end - 2) | 32; // Lower case, for letters.
    if (beforeLast === 114 && noHome.test(text.slice(start, end))) {
      return 0;
    }
    const isHouse = beforeLast === 115 && /house$/i.test(text.slice(start, end));
    return (
      (!isHouse && isCapital(text, start) && endOfMatch(otherNumber, text, start) < 0 && 2) || 1
    );
  },
  alone: 2,
  words: anyOf(
    "address(?:es)?|lives?|lived|living|resid(?:es?|ed|ent|ing)|h\\/a|f?flat|apt|apartment|home|cyfeiriad|byw",
  ),
  column: heading("address(?:es)?(?: ?line)?|street(?: name| address)?|cyfeiriad(?:au)?|h\\/a"),
  loose: /^(?=.{0,60}[A-Za-z])(?:.{0,60}\d|\S{2,40} \S{2,40})/,
  key: streetKey,
};

/** Whether the first word behind the number begins with a capital. */
function isCapital(text: string, start: number): boolean {
  let at = start;
  while (text.charCodeAt(at) !== 32 || text.charCodeAt(at + 1) < 64) {
    at += 1;
  }
  const initial = text.charCodeAt(at + 1);
  return initial < 97 || initial > 122;
}

const kind = new RegExp(`\\s(?:${english})\\.?$`, "i");

/** `12 Station Rd.` and `12 Station Road` are one: of what an English street is called, one letter. */
function streetKey(written: string): string {
  const short = written.replace(kind, (word) => word.slice(0, 2));
  return short.toUpperCase().replace(/[\s.,'’-]/g, "");
}
