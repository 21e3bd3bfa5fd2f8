import type { Draft } from "../mail/draft";
import type { ContentSettings } from "./content-settings";
import type { DetailKind } from "./detector";
import { flat } from "./flat";
import { type Detail, factOf } from "./people/detail";
import type { Own } from "./people/find-people";
import { isIdentity } from "./people/person";
import type { Reader } from "./people/read-text";
import { countPeople, type PersonRecord } from "./people/same-person";
import type { BulkList, DetailRange, PersonalDetails, Tier } from "./personal-details";
import { topics as topicsInOrder } from "./words/topic";
import { gravityOf } from "./words/topics-in";
import { onlyInHtml, type ReadPassage, readPassages } from "./read-passages";

/** Finds the people in subject and body who are not `own`. */
export function personalDetails(
  draft: Draft,
  own: Own,
  reader: Reader,
  settings: ContentSettings,
): PersonalDetails {
  const passages = readPassages(draft, own, reader, settings);
  const people = passages.filter(({ records, found }) => records.length + found.bulk.length > 0);
  const all = flat(people.map(({ records }) => records)).concat(
    onlyInHtml(draft, own, reader, passages),
  );
  const said = new Set(flat(people.map(({ topics }) => topics)));
  const topics = topicsInOrder.filter((topic) => said.has(topic));
  return {
    count: countPeople(all),
    tier: gravityOf(topics) || tierOf(all),
    topics,
    kinds: kindsOf(all),
    bulk: longest(passages),
    secrets: passages.reduce((sum, { found }) => sum + found.secrets.length, 0),
    places: Array.from(new Set(people.map(({ place }) => place))),
    ranges: rangesIn(passages),
  };
}

function tierOf(records: readonly PersonRecord[]): Tier {
  return (records.some(({ details }) => details.some(isIdentity)) && "identity") || "contact";
}

function kindsOf(records: readonly PersonRecord[]): PersonalDetails["kinds"] {
  const counted = new Set<string>();
  const kinds: Partial<Record<DetailKind, number>> = {};
  for (const { details } of records) {
    for (const detail of details.filter((one) => !counted.has(factOf(one)))) {
      counted.add(factOf(detail));
      kinds[detail.kind] = (kinds[detail.kind] || 0) + 1;
    }
  }
  return kinds;
}

function longest(passages: readonly ReadPassage[]): readonly BulkList[] {
  const lists = new Map<BulkList["kind"], BulkList>();
  for (const { found } of passages) {
    for (const list of found.bulk) {
      const before = lists.get(list.kind);
      if (before === undefined || before.count < list.count) {
        lists.set(list.kind, list);
      }
    }
  }
  return Array.from(lists.values());
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
    const told = new Set(flat(records.map(({ details }) => details.map((one) => one.start))));
    for (const secret of found.secrets.filter((one) => !told.has(one.start))) {
      toRange(secret);
      record += 1;
    }
  }
  return ranges;
}
