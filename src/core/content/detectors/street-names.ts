const letter = "[A-Za-zÀ-ÖØ-öø-ž'’-]";
const name = `[A-ZÀ-ÖØ-ÞŴŶ]${letter}{0,24}\\.?`;
const little = "[a-zŷ]{1,3}['’]?[ -]";

/** What streets are called in English, behind their names, and how it is shortened. */
const english =
  "Ave|Avenue|Cl|Close|Cottages|Court|Cres|Crescent|Croft|Ct|Dr|Drive|Field|Fields|Gardens|Gdns|Green|Grove|Hill|House|Lane|Ln|Meadow|Meadows|Mews|Parade|Park|Pl|Place|Quay|Rd|Rise|Road|Row|Sq|Square|St|Street|Ter|Terr|Terrace|Vale|View|Villas|Walk|Way|Wharf";

/** In Welsh, before them. */
const welsh =
  "Bryn|Cae|Cilgant|Clos|Cwrt|Erw|Ffordd|Gerddi|Heol|Llwyn|Llys|Lon|Lôn|Maes|Nant|Parc|Rhes|Rhiw|Rhodfa|Stryd|Trem|Ty|Tyn|Tŷ|Waun";

/** The commonest, in small letters. */
const small = "road|street|lane|avenue|crescent|terrace|gardens";

/** A name in a numbered list is often above a line that begins with Hill or Green. */
const gap = "(?: |\\n(?=Road|Street|Lane|Avenue))";

const shapes = [
  `(?:${name}${gap}(?:${little}){0,2}){1,4}(?:${english}|${english.toUpperCase()})`,
  `(?:${welsh}|${welsh.toUpperCase()})(?:['’]r)?[\\s-](?:${little}){0,2}${name}(?:[\\s-]${little}${name})?`,
  `[a-z'’-]{2,20}\\s(?:[a-z'’-]{3,20}\\s)?(?:${small})`,
];

/** `12 Station Road`, `12A-14 High St`, `4 Heol y Bryn`. */
export const houseAndStreet = new RegExp(
  `\\d{1,4}(?:[A-Za-z]|[A-Za-z]? ?- ?\\d{1,4}[A-Za-z]?)?,? (?:${shapes.join("|")})(?!${letter})`,
  "y",
);

const long = ["ROAD", "LANE", "AVENUE", "CLOSE", "DRIVE", "COURT", "PLACE", "SQUARE", "STREET"];
const short = ["RD", "LN", "AVE", "CL", "DR", "CT", "PL", "SQ", "ST"];

/** `12 Station Rd.` and `12 Station Road` are one. */
export function streetKey(written: string): string {
  const [, before = "", last = ""] = /^(.*\s)(\S+)$/.exec(written.toUpperCase()) || [];
  const word = last.replace(".", "");
  return (before + (long[short.indexOf(word)] || word)).replace(/[\s.,'’-]/g, "");
}
