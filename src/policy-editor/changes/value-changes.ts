import type { PolicyChange } from "./policy-change";

/** What is different in parts that are no lists of lines, each with its place. */
export function otherChanges(path: string, before: object, after: object): PolicyChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const keys = new Set([...now.keys(), ...old.keys()]);
  return [...keys].flatMap((key) => {
    const place = path === "" ? key : `${path}.${key}`;
    return valueChanges(place, old.get(key), now.get(key));
  });
}

function valueChanges(path: string, before: unknown, after: unknown): PolicyChange[] {
  if (/(^|\.)mode$/.test(path)) {
    return shown(before) === shown(after) ? [] : [{ kind: "mode", path, before, after }];
  }
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
