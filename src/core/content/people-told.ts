import type { DetailKind } from "./detector";
import { flat } from "./flat";
import { isIdentity } from "./people/person";
import { countPeople, type PersonRecord } from "./people/same-person";
import type { BulkList, PeopleTold, Tier } from "./personal-details";
import type { ToldInText } from "./told-in-text";
import { topics as topicsInOrder } from "./words/topic";
import { gravityOf } from "./words/topics-in";

/** Adds up what stretches of text tell, and people that were found elsewhere. */
export function peopleTold(
  texts: readonly ToldInText[],
  elsewhere: readonly PersonRecord[] = [],
): PeopleTold {
  const telling = texts.filter(tells);
  const all = flat(telling.map(({ records }) => records)).concat(elsewhere);
  const said = new Set(flat(telling.map(({ topics }) => topics)));
  const topics = topicsInOrder.filter((topic) => said.has(topic));
  return {
    count: countPeople(all),
    tier: gravityOf(topics) || tierOf(all),
    topics,
    kinds: kindsOf(all),
    bulk: longest(texts),
    secrets: texts.reduce((sum, { found }) => sum + found.secrets.length, 0),
  };
}

/** Whether it tells of people, one by one or in a list. */
export function tells({ records, found }: ToldInText): boolean {
  return records.length + found.bulk.length > 0;
}

function tierOf(records: readonly PersonRecord[]): Tier {
  return (records.some(({ details }) => details.some(isIdentity)) && "identity") || "contact";
}

function kindsOf(records: readonly PersonRecord[]): PeopleTold["kinds"] {
  const counted = new Map<DetailKind, Set<string>>();
  const kinds: Partial<Record<DetailKind, number>> = {};
  for (const { details } of records) {
    const others = details.filter(({ kind, key }) => !(counted.get(kind) || none).has(key));
    for (const { kind, key } of others) {
      counted.set(kind, (counted.get(kind) || new Set()).add(key));
      kinds[kind] = (kinds[kind] || 0) + 1;
    }
  }
  return kinds;
}

const none: ReadonlySet<string> = new Set();

function longest(texts: readonly ToldInText[]): readonly BulkList[] {
  const lists = new Map<BulkList["kind"], BulkList>();
  for (const { found } of texts) {
    for (const list of found.bulk) {
      const before = lists.get(list.kind);
      if (before === undefined || before.count < list.count) {
        lists.set(list.kind, list);
      }
    }
  }
  return Array.from(lists.values());
}
