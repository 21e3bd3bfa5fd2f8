import { readList, readObject, readText, refuseUnknownKeys } from "./json";
import type { Policy, SenderGroup } from "./policy";
import type { Report } from "./policy-problem";
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
  return readList(value, ["groups"], report).map((written, position) => {
    const path = ["groups", position];
    const object = readObject(written, path, report);
    refuseUnknownKeys(object, ["name", "senders", "mode", "rules"], path, report);
    if (object.senders === undefined) {
      report({ path: [...path, "senders"], kind: "missing" });
    }
    return {
      name: readText(object.name, [...path, "name"], report) || "",
      senders: readLines(object.senders, [...path, "senders"], readLine, report),
      mode: readMode(object.mode, [...path, "mode"], report),
      rules: readRules(object.rules, report, [...path, "rules"], base),
    };
  });
}
