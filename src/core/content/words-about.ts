import { flat } from "./flat";
import { isAddress } from "./people/detail";
import type { FoundPeople } from "./people/find-people";
import { isIdentity } from "./people/person";
import type { PersonRecord } from "./people/same-person";

/** So many people are a list, and what a passage is about holds for all of it. */
const list = 3;

/**
 * What of a passage may say something of the people in it.
 *
 * Who is to be asked about a matter, and where, stands in every advertisement, programme and letter. So
 * of one or two people an address says no more than the lines beside it, and a telephone nothing; where
 * somebody's date of birth or a number of theirs is given, it is about them.
 *
 * @param text the passage as it was given
 */
export function wordsAbout({ records, addresses }: FoundPeople, text: string): string {
  if (records.length + addresses.length >= list || records.some(isNumbered)) {
    return text;
  }
  return records
    .filter(isLocated)
    .map((record) => linesAround(record, text))
    .join("\n");
}

function isNumbered({ details }: PersonRecord): boolean {
  return details.some((one) => isIdentity(one) && !isAddress(one.kind));
}

function isLocated({ details }: PersonRecord): boolean {
  return details.some(({ kind }) => isAddress(kind));
}

/** From the line above a record to its last line. */
function linesAround({ details }: PersonRecord, text: string): string {
  const places = flat(details.map(({ start, end }) => [start, end]));
  const first = text.lastIndexOf("\n", Math.min(...places) - 1);
  const end = text.indexOf("\n", Math.max(...places));
  return text.slice(text.lastIndexOf("\n", first - 1) + 1, (end > 0 && end) || text.length);
}
