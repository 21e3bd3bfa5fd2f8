import { detectors } from "./detectors";

/** What the rows of a table are: people, or buildings that are nobody's home. Empty: it is not said. */
export type RowsAre = "people" | "places" | "";

const maxName = 30;

/** Heads of columns that no detector reads, and that a list of people often has. */
const otherColumn =
  /^(?:initials?|title|ref(?:erence)?|id|no\.?|age|sex|gender|role|rank|town|status|notes?|offence|address (?:line )?\d)$/i;

/** Heads of columns with names of people, and of those with names of buildings. */
const personColumn =
  /^(?:(?:full |first |last |patient |sur|fore|middle )?name|offender|nominal|victim|witness|suspect|subject|patient|child|person|resident|enw|cyfenw)s?$/i;
const placeColumn =
  /^(?:(?:police )?station|office|branch|site|school|premises|company|supplier|organisation|venue|shop|surgery|practice|department|building)s?(?: name)?$/i;

/** The name in a cell, without its quotation marks or its colon: `dateOfBirth`, `Date_of_Birth:`. */
export function columnName(cell: string): string {
  const name = cell
    .replace(/["'*:]/g, "")
    .replace(/_/g, " ")
    .trim();
  if (name.length > maxName) {
    return "";
  }
  return name.replace(/([a-z])([A-Z])/g, "$1 $2");
}

/** Whether a text that stands alone names the column below it, or the value beside it. */
export function isColumnName(text: string): boolean {
  return (
    otherColumn.test(text) ||
    rowsUnder([text]) !== "" ||
    detectors.some((one) => one.column.test(text))
  );
}

export function rowsUnder(names: readonly string[]): RowsAre {
  if (names.some((name) => personColumn.test(name))) {
    return "people";
  }
  return (names.some((name) => placeColumn.test(name)) && "places") || "";
}
