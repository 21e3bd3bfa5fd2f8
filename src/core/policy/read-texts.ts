import { readList } from "./json";
import type { PolicyPath, Report } from "./policy-problem";

/** The longest text in a list of texts, and the most texts. */
export const longestText = 200;
export const mostTexts = 1000;

/** What every such text holds. JSON Schema and the reader share it. */
export const textPattern = "[0-9A-Za-z\\u00c0-\\u024f]";
const saysSomething = new RegExp(textPattern);

type ReadOne<One> = (value: unknown, path: PolicyPath, report: Report) => One | undefined;

/** Reads each entry of a list that may be left out. What cannot be read is reported and passed over. */
export function readEach<One>(
  value: unknown,
  path: PolicyPath,
  report: Report,
  most: number,
  readOne: ReadOne<One>,
): readonly One[] {
  const list = readList(value, path, report);
  if (list.length > most) {
    report({ path, kind: "too-many", most });
    return [];
  }
  const read: One[] = [];
  list.forEach((entry, position) => {
    const one = readOne(entry, [...path, position], report);
    if (one !== undefined) {
      read.push(one);
    }
  });
  return read;
}

/** A list of short texts. */
export function readTexts(
  value: unknown,
  path: PolicyPath,
  report: Report,
  most = mostTexts,
): readonly string[] {
  return readEach(value, path, report, most, readShortText);
}

/** A text that says something, and not too much. It must be there. */
export function readShortText(
  value: unknown,
  path: PolicyPath,
  report: Report,
): string | undefined {
  if (value === undefined) {
    report({ path, kind: "missing" });
  } else if (typeof value !== "string") {
    report({ path, kind: "wrong-type", expected: "text" });
  } else if (value.length > longestText || !saysSomething.test(value)) {
    report({ path, kind: "not-a-short-text", most: longestText });
  } else {
    return value.trim();
  }
  return undefined;
}
