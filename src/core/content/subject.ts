import { type RowsAre, rowsUnder } from "./column-names";

const word = "[A-ZÀ-ÞĀ-ž][A-Za-zÀ-ž'’-]*";

/** The item, the number or the label that goes before a name. */
const lead = /^[^A-Za-zÀ-ž0-9]*(?:\d{1,3}[.) ]+|and |a )?(?:([A-Z][A-Za-z ]{1,20}?)[ \d]*:\s*)?/;

/** `Alan Testperson`, or `TESTPERSON, Alan`, at the start of a line. */
const nameAtStart = new RegExp(
  `^(?:${word}\\.?(?: (?:ap|ab|ferch))? (${word})|${word}"?[,;\\t|]\\s?"?${word}"?(?=\\s*(?:[,;\\t|(]|$)))`,
);

/** `with Alan Testperson of`, right before the postcode. */
const nameAtEnd = new RegExp(`${word} (${word})(?:,|,? (?:of|at|from)| \\()\\s*$`);

const noName = /^(?:The|Dear|Hi|Hello|Kind|Best)\b/;
const placeWord =
  /^(?:Road|Rd|Street|St|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Place|Grove|Gardens|Park|Square|View|Estate|Hut|Bridge|Stop|Fawr|Fach)$/;

/** The name of a company or of a building that nobody lives in, as the first cell of its line. */
const organisation =
  /^(?:(?:[A-Z0-9&][\w'’.&-]*|of|the|and) )*(?:Ltd|Limited|LLP|PLC|Plc|Solicitors?|School|College|Academy|Comprehensive|University|Station|Garage|Hotel|Inn|Arms|Club|Centre|Office|Branch|Council|Hospital|Surgery|Services|Motors|Co)\b\.?(?: \d+)?\s*(?:[,;\t|]|$)/;

/** Whether the line begins with the name of somebody, or of a place that is nobody's home. */
export function subjectOf(line: string): RowsAre {
  const [marks = "", announced = ""] = lead.exec(line) || [];
  const written = line.slice(marks.length).trim();
  if (organisation.test(written)) {
    return "places";
  }
  return (isName(nameAtStart.exec(written), written) && "people") || rowsUnder([announced]);
}

/** Whether it ends with a name and a word such as `of`. */
export function endsWithName(text: string): boolean {
  return isName(nameAtEnd.exec(text), "");
}

function isName(match: RegExpExecArray | null, written: string): boolean {
  return match !== null && !placeWord.test(match[1] || "") && !noName.test(written);
}
