import type { ListName, PolicyJson, WrittenEntry, WrittenLine } from "../document/policy-json";
import { entryOf } from "../lists/line-index";
import { patternKeys } from "../lists/pattern-keys";

/** One difference between two policies, for a person to read. Values are as the file writes them. */
export type PolicyChange =
  | {
      readonly kind: "lines-added" | "lines-removed";
      readonly list: ListName;
      readonly matches: readonly string[];
    }
  | {
      readonly kind: "line-changed";
      readonly list: ListName;
      readonly match: string;
      readonly parts: readonly ValueChange[];
    }
  | {
      readonly kind: "texts";
      readonly path: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | ({ readonly kind: "value" } & ValueChange);

/** `undefined`: nothing is written there. */
export interface ValueChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What is different, in the order of the second policy. */
export function policyChanges(before: PolicyJson, after: PolicyJson): readonly PolicyChange[] {
  const others = otherChanges("", without(before), without(after));
  return [...others, ...listChanges("allow", before, after), ...listChanges("deny", before, after)];
}

function without({ allow: _allow, deny: _deny, ...others }: PolicyJson): object {
  return others;
}

function listChanges(list: ListName, before: PolicyJson, after: PolicyJson): PolicyChange[] {
  const old = entriesByKey(before[list] ?? []);
  const now = entriesByKey(after[list] ?? []);
  const added = [...now].filter(([key]) => !old.has(key)).map(([, { match }]) => match);
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, { match }]) => match);
  const changes: PolicyChange[] = [];
  if (added.length > 0) changes.push({ kind: "lines-added", list, matches: added });
  if (removed.length > 0) changes.push({ kind: "lines-removed", list, matches: removed });
  for (const [key, entry] of now) {
    const parts = partsChanged(old.get(key), entry);
    if (parts.length > 0) changes.push({ kind: "line-changed", list, match: entry.match, parts });
  }
  return changes;
}

/** A pattern that stands twice has two keys: each of its lines is compared with one. */
function entriesByKey(lines: readonly WrittenLine[]): Map<string, WrittenEntry> {
  const entries = new Map<string, WrittenEntry>();
  for (const line of lines) {
    const entry = entryOf(line);
    const key = patternKeys(entry.match)?.own ?? entry.match;
    let copy = 0;
    while (entries.has(`${key} ${copy}`)) copy += 1;
    entries.set(`${key} ${copy}`, entry);
  }
  return entries;
}

function partsChanged(before: WrittenEntry | undefined, after: WrittenEntry): ValueChange[] {
  if (before === undefined) {
    return [];
  }
  const { match: _before, ...old } = before;
  const { match: _after, ...now } = after;
  return otherChanges("", old, now).filter((one) => one.kind === "value");
}

function otherChanges(path: string, before: object, after: object): PolicyChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const keys = new Set([...now.keys(), ...old.keys()]);
  return [...keys].flatMap((key) => {
    const place = path === "" ? key : `${path}.${key}`;
    return valueChanges(place, old.get(key), now.get(key));
  });
}

function valueChanges(path: string, before: unknown, after: unknown): PolicyChange[] {
  if (isTexts(before ?? []) && isTexts(after ?? [])) {
    const [old, now] = [(before ?? []) as string[], (after ?? []) as string[]];
    const added = now.filter((text) => !old.includes(text));
    const removed = old.filter((text) => !now.includes(text));
    return added.length + removed.length === 0 ? [] : [{ kind: "texts", path, added, removed }];
  }
  if (isObject(before ?? {}) && isObject(after ?? {})) {
    return otherChanges(path, before ?? {}, after ?? {});
  }
  const [old, now] = [shown(before), shown(after)];
  return old === now ? [] : [{ kind: "value", path, before: old, after: now }];
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** A list of objects too: its positions are its keys. */
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
