import type { PolicyPath, Report } from "./policy-problem";

export type JsonObject = Readonly<Record<string, unknown>>;

/** The object at this place. What is absent, or is not an object, reads as an empty one. */
export function readObject(value: unknown, path: PolicyPath, report: Report): JsonObject {
  if (value === undefined) {
    return {};
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report({ path, kind: "wrong-type", expected: "object" });
    return {};
  }
  return value as JsonObject; // An object of JSON has string keys, and nothing is said of its values.
}

/** The list at this place. What is absent, or is not a list, reads as an empty one. */
export function readList(value: unknown, path: PolicyPath, report: Report): readonly unknown[] {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    report({ path, kind: "wrong-type", expected: "list" });
    return [];
  }
  return value as readonly unknown[]; // `isArray` makes it `any[]`.
}

/** The text at this place, without white space around it. `undefined` where it is absent. */
export function readText(value: unknown, path: PolicyPath, report: Report): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== "string") {
    report({ path, kind: "wrong-type", expected: "text" });
    return undefined;
  }
  return value.trim();
}

/** One of a few words. `undefined` where it is absent or something else. */
export function readWord<Word extends string>(
  value: unknown,
  allowed: readonly Word[],
  path: PolicyPath,
  report: Report,
): Word | undefined {
  const word = allowed.find((one) => one === value);
  if (word === undefined && value !== undefined) {
    report({ path, kind: "not-one-of", allowed });
  }
  return word;
}

/** A misspelt key must not pass as one that was left out. */
export function refuseUnknownKeys(
  object: JsonObject,
  known: readonly string[],
  path: PolicyPath,
  report: Report,
): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) {
      report({ path: [...path, key], kind: "unknown-key", known });
    }
  }
}
