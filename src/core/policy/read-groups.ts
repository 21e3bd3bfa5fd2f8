import { type JsonObject, readList, readObject, readText, refuseUnknownKeys } from "./json";
import type { Policy, SenderGroup } from "./policy";
import type { PolicyPath, Report } from "./policy-problem";
import { readMode } from "./read-mode";
import { readLine, readLines } from "./read-organisation";
import { readRules } from "./read-rules";

/**
 * Reads the groups of senders for whom something is different.
 *
 * @param base what holds for everybody: what a group does not say, it has from there
 */
export function readGroups(
  value: unknown,
  base: Policy["rules"],
  report: Report,
): readonly SenderGroup[] {
  const names = new Set<string>();
  return readList(value, ["groups"], report).map((written, position) => {
    const path = ["groups", position];
    const object = readObject(written, path, report);
    refuseUnknownKeys(object, ["name", "senders", "mode", "rules"], path, report);
    requireSenders(object, path, report);
    const name = readText(object.name, [...path, "name"], report) || "";
    if (names.has(name)) {
      report({ path: [...path, "name"], kind: "repeated" });
    }
    if (name !== "") {
      names.add(name);
    }
    return {
      name,
      senders: readLines(object.senders, [...path, "senders"], readLine, report),
      mode: readMode(object.mode, [...path, "mode"], report),
      rules: readRules(object.rules, report, [...path, "rules"], base),
    };
  });
}

/** A group of nobody would look as if it did something. */
function requireSenders({ senders }: JsonObject, path: PolicyPath, report: Report): void {
  if (senders === undefined) {
    report({ path: [...path, "senders"], kind: "missing" });
  } else if (Array.isArray(senders) && senders.length === 0) {
    report({ path: [...path, "senders"], kind: "empty" });
  }
}
