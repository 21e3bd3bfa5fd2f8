import type { Row } from "./confirm";
import type { Identifier } from "./detector";
import type { IdentifierRecord } from "./records";
import { endsWithName, subjectOf } from "./subject";

/** How far above a postcode the name of who lives there, or of what it is, is looked for. */
const windowBefore = 160;
const maxBefore = 400;
const labelWindow = 60;

const label =
  /\b(?:address(?:es)?|post ?codes?|home|live[sd]?|living|resid\w+|flat|apartment|apt|cyfeiriad|cod post|byw)\b/i;

/** `12 Station Road, Sampleton,`: the number, and words with a capital up to the postcode. */
const houseBefore =
  /(?:^|[^\w/.-])(\d{1,4}[A-Za-z]?)(?:[ ,.\t\r\n]+[A-ZÀ-ÞĀ-ž][\wÀ-ž'’-]*)+[ ,\t\r\n]*$/;
const houseWindow = 60;

/** In an address without capitals. */
const lowerHouse = /(?:^|[^\w/.-])\d{1,4}[a-z]?[ ,]+(?:[a-zà-ž'’-]+[ ,]+)*$/;

/**
 * Takes out the postcodes that nothing makes somebody's home: of companies, bus stops, parts.
 *
 * The shape alone is as often a part number, and most addresses that are passed on are of places. So
 * a postcode needs a house number, a label, a name or a way to reach somebody beside it. What else is
 * told of a person is reason enough.
 */
export function withoutPlaces(
  text: string,
  rows: readonly Row[],
  records: readonly IdentifierRecord[],
): readonly IdentifierRecord[] {
  let behind = 0;
  let row = 0;
  let isHome = false;
  return records.map((record) => {
    const from = behind;
    record.forEach(({ end }) => (behind = Math.max(behind, end)));
    const postcode = record.find(isPostcode);
    if (postcode === undefined || record.some(isOfPerson)) {
      return record;
    }
    while (endOf(rows[row]) < postcode.start) {
      row += 1;
    }
    const isNext = isHome && !/[\wÀ-ž]/.test(text.slice(from, postcode.start));
    const rowsAre = rowsAreOf(rows[row]);
    isHome =
      isNext || rowsAre === "people" || (rowsAre === "" && isHomeOf(text, from, record, postcode));
    return record.filter((one) => isHome || !isPostcode(one));
  });
}

/** The number of the house before the postcode of a record, where one stands there. */
export function houseOf(text: string, record: IdentifierRecord): string {
  const at = record.findIndex(isPostcode);
  const [postcode] = record.slice(at);
  if (at < 0 || postcode === undefined) {
    return "";
  }
  const [above] = record.slice(Math.max(0, at - 1), at);
  const from = Math.max((above && above.end) || 0, postcode.start - houseWindow);
  const match = houseBefore.exec(text.slice(from, postcode.start));
  return ((match && match[1]) || "").toUpperCase();
}

/** The nearest line that names somebody or something decides. */
function isHomeOf(text: string, from: number, record: IdentifierRecord, postcode: Identifier) {
  const { start, end } = postcode;
  const [first = record[0]] = record;
  const above = Math.min(start, (first && first.start) || 0) - windowBefore;
  const top = Math.max(from, above, start - maxBefore);
  const before = text.slice(top, start);
  for (const line of before.split("\n").reverse()) {
    const said = subjectOf(line);
    if (said !== "") {
      return said === "people";
    }
  }
  return (
    record.some(({ kind }) => kind !== "postcode") ||
    houseOf(text, record) !== "" ||
    label.test(before.slice(-labelWindow)) ||
    (/[a-z]/.test(text.slice(start, end)) && lowerHouse.test(before.slice(-labelWindow))) ||
    endsWithName(before.slice(-labelWindow))
  );
}

function isOfPerson({ kind }: Identifier): boolean {
  return kind === "date-of-birth" || kind === "national-insurance" || kind === "nhs-number";
}

function isPostcode({ kind }: Identifier): boolean {
  return kind === "postcode";
}

function rowsAreOf(row: Row | undefined): Row["rowsAre"] {
  return (row && row.rowsAre) || "";
}

function endOf(row: Row | undefined): number {
  return (row && row.end) || Infinity;
}
