import type { WrittenGroup } from "../document/policy-json";
import { matchesOf } from "../roll-out/sender-edits";
import { listChanges } from "./list-changes";
import type { GroupName, PolicyChange } from "./policy-change";
import { otherChanges } from "./value-changes";

/** A group of the first policy and what became of it in the second. */
interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Groups are told by their names. One that is called something else is known by its senders. */
export function groupChanges(
  before: readonly WrittenGroup[],
  after: readonly WrittenGroup[],
): readonly PolicyChange[] {
  const pairs = paired(before, after);
  const changes: PolicyChange[] = [];
  const added = after.flatMap((group, at) =>
    pairs.some((pair) => pair.after === at) ? [] : [nameOf(group, at)],
  );
  const removed = before.flatMap((group, at) =>
    pairs.some((pair) => pair.before === at) ? [] : [nameOf(group, at)],
  );
  if (added.length > 0) changes.push({ kind: "groups-added", names: added });
  if (removed.length > 0) changes.push({ kind: "groups-removed", names: removed });
  if (pairs.some((pair, at) => pair.before < (pairs[at - 1]?.before ?? 0))) {
    changes.push({ kind: "groups-moved", names: after.map(nameOf) });
  }
  const within = after.flatMap((group, to) => {
    const from = pairs.find((pair) => pair.after === to)?.before;
    // Of a group that is new, all that it says is.
    const old = from === undefined ? undefined : before[from];
    return changesWithin(old ?? { ...nameIn(group), senders: [] }, group, to);
  });
  return [...changes, ...within];
}

/** In the order of the second policy. */
function paired(before: readonly WrittenGroup[], after: readonly WrittenGroup[]): readonly Pair[] {
  const free = new Set(before.keys());
  const found = new Map<number, number>();
  for (const isSame of [hasSameName, hasSameSenders]) {
    after.forEach((group, to) => {
      const from = [...free].find((at) => isSame(before[at], group));
      if (found.has(to) || from === undefined) return;
      free.delete(from);
      found.set(to, from);
    });
  }
  return [...found]
    .map(([to, from]) => ({ before: from, after: to }))
    .sort((one, other) => one.after - other.after);
}

function hasSameName(one: WrittenGroup | undefined, { name = "" }: WrittenGroup): boolean {
  return name.trim() !== "" && one?.name?.trim() === name.trim();
}

function hasSameSenders(one: WrittenGroup | undefined, { senders }: WrittenGroup): boolean {
  return matchesOf(one?.senders ?? []).join() === matchesOf(senders).join();
}

function changesWithin(before: WrittenGroup, after: WrittenGroup, at: number): PolicyChange[] {
  const { senders: from, ...old } = before;
  const { senders: to, ...now } = after;
  const group = nameOf(after, at);
  return [...otherChanges("", old, now), ...listChanges("senders", from, to)].map((change) => ({
    kind: "group",
    group,
    change,
  }));
}

function nameIn({ name }: WrittenGroup): Pick<WrittenGroup, "name"> {
  return name === undefined ? {} : { name };
}

function nameOf({ name }: WrittenGroup, at: number): GroupName {
  return { name, at };
}
