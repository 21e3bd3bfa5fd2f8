import type { Draft } from "../mail/draft";
import type { ContentSettings } from "./content-settings";
import { flat } from "./flat";
import type { Detail } from "./people/detail";
import type { Own } from "./people/find-people";
import type { Reader } from "./people/read-text";
import type { PersonRecord } from "./people/same-person";
import { peopleTold, tells } from "./people-told";
import type { DetailRange, PersonalDetails } from "./personal-details";
import { onlyInHtml, type ReadPassage, readPassages } from "./read-passages";

/** Finds the people in subject and body who are not `own`. */
export function personalDetails(
  draft: Draft,
  own: Own,
  reader: Reader,
  settings: ContentSettings,
): PersonalDetails {
  const passages = readPassages(draft, own, reader, settings);
  const places = new Set(passages.filter(tells).map(({ place }) => place));
  return Object.assign(peopleTold(passages, onlyInHtml(draft, own, reader, passages)), {
    places: Array.from(places),
    ranges: rangesIn(passages),
  });
}

function rangesIn(passages: readonly ReadPassage[]): readonly DetailRange[] {
  const ranges: DetailRange[] = [];
  let record = 0;
  for (const { part, start: from, found, records } of passages) {
    const toRange = ({ kind, start, end, why }: Detail) =>
      ranges.push({ part, kind, start: from + start, end: from + end, why, record });
    for (const { details } of records) {
      details.forEach(toRange);
      record += 1;
    }
    for (const secret of secretsOfNobody(found.secrets, records)) {
      toRange(secret);
      record += 1;
    }
  }
  return ranges;
}

function secretsOfNobody(secrets: readonly Detail[], records: readonly PersonRecord[]) {
  if (secrets.length === 0) {
    return secrets;
  }
  const told = new Set(flat(records.map(({ details }) => details.map((one) => one.start))));
  return secrets.filter((one) => !told.has(one.start));
}
