import type { Draft } from "../mail/draft";
import { bodyText } from "./body-text";
import type { ContentSettings } from "./content-settings";
import type { DetailKind } from "./detector";
import { flat } from "./flat";
import { fold } from "./fold";
import { htmlToText } from "./html-text";
import { passagesOf } from "./passages";
import { type Detail, factOf } from "./people/detail";
import { findPeople, type FoundPeople, type Own } from "./people/find-people";
import { isIdentity } from "./people/person";
import type { Reader } from "./people/read-text";
import { countPeople, type PersonRecord } from "./people/same-person";
import type {
  BulkList,
  ContentPlace,
  DetailRange,
  PersonalDetails,
  Tier,
} from "./personal-details";
import { type Topic, topics as topicsInOrder } from "./words/topic";
import { gravityOf, topicsIn } from "./words/topics-in";
import { wordsAbout } from "./words-about";

/** What was found in one stretch of a draft, and what its words say. */
interface ReadPassage {
  readonly place: ContentPlace;
  readonly part: DetailRange["part"];
  /** Where it begins in its part. */
  readonly start: number;
  readonly found: FoundPeople;
  /** With the addresses that its words make somebody's. */
  readonly records: readonly PersonRecord[];
  /** Empty where it tells of nobody: words alone say nothing. */
  readonly topics: readonly Topic[];
}

/** Finds the people in subject and body who are not `own`. */
export function personalDetails(
  draft: Draft,
  own: Own,
  reader: Reader,
  settings: ContentSettings,
): PersonalDetails {
  const passages = readPassages(draft, own, reader, settings);
  const people = passages.filter(({ records }) => records.length > 0);
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

function readPassages(
  draft: Draft,
  own: Own,
  reader: Reader,
  { words }: ContentSettings,
): readonly ReadPassage[] {
  const { subject } = draft;
  const body = bodyText(draft);
  const whole = { place: "subject", start: 0, end: subject.length, headEnd: 0 } as const;
  const about = topicsIn(subject, words);
  return [whole, ...passagesOf(body)].map(({ place, start, end, headEnd }) => {
    const isSubject = place === "subject";
    const text = ((isSubject && subject) || body).slice(start, end);
    const found = findPeople(text, own, reader, headEnd - start);
    const said = wordsAbout(found, text);
    const topics = (said !== "" && topicsIn(fold(said).text, words).concat(about)) || [];
    const homes = (topics.length > 0 && found.addresses) || [];
    const records = found.records.concat(homes);
    return { place, part: (isSubject && "subject") || "body", start, found, records, topics };
  });
}

/** Both parts of a mail reach the recipient, and they need not say the same. */
function onlyInHtml(
  draft: Draft,
  own: Own,
  reader: Reader,
  passages: readonly ReadPassage[],
): readonly PersonRecord[] {
  const { html, text } = draft.body;
  if (html === "" || bodyText(draft) !== text) {
    return [];
  }
  const seen = new Set<string>();
  passages.forEach(({ found }) => found.details.forEach((one) => seen.add(factOf(one))));
  return findPeople(htmlToText(html), own, reader, 0).records.filter(
    ({ details }) => !details.some((one) => seen.has(factOf(one))),
  );
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
    for (const secret of found.secrets.filter((one) => !isAmong(records, one))) {
      toRange(secret);
      record += 1;
    }
  }
  return ranges;
}

function isAmong(records: readonly PersonRecord[], secret: Detail): boolean {
  return records.some(({ details }) => details.some(({ start }) => start === secret.start));
}
