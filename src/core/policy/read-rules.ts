import { type AnyRule, type RuleId, ruleIds, rules } from "../rules";
import { defaultsOf, type Setting } from "../rules/setting";
import { severities, type Severity } from "../rules/severity";
import { type JsonObject, readObject, readWord, refuseUnknownKeys } from "./json";
import type { Policy } from "./policy";
import type { PolicyPath, Report } from "./policy-problem";

/** What a policy may write as a rule's severity. Left out, the rule's thresholds grade it. */
export const ruleSeverities: readonly (Severity | "off")[] = ["off", ...severities];

/** Reads what the policy says of each rule. A rule it does not name runs with its defaults. */
export function readRules(value: unknown, report: Report): Policy["rules"] {
  const path = ["rules"];
  const object = readObject(value, path, report);
  refuseUnknownKeys(object, ruleIds, path, report);
  const policies: Partial<Record<RuleId, unknown>> = {};
  for (const id of ruleIds) {
    policies[id] = readRule(rules[id], object[id], [...path, id], report);
  }
  return policies as Policy["rules"]; // Every id is set just above; an index hides which is which.
}

function readRule(rule: AnyRule, value: unknown, path: PolicyPath, report: Report) {
  const object = readObject(value, path, report);
  refuseUnknownKeys(object, ["severity", ...Object.keys(rule.settings)], path, report);
  const severity = readWord(object.severity, ruleSeverities, [...path, "severity"], report);
  return { severity: severity || "graded", settings: readSettings(rule, object, path, report) };
}

function readSettings(rule: AnyRule, object: JsonObject, path: PolicyPath, report: Report) {
  const settings: Record<string, number> = Object.assign({}, defaultsOf(rule.settings));
  for (const name of Object.keys(rule.settings)) {
    const spec = rule.settings[name];
    const value = object[name];
    if (spec !== undefined && value !== undefined) {
      settings[name] = readSetting(spec, value, [...path, name], report);
    }
  }
  checkAscending(rule, settings, path, report);
  return settings;
}

function readSetting(spec: Setting, value: unknown, path: PolicyPath, report: Report): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    report({ path, kind: "wrong-type", expected: "whole-number" });
    return spec.default;
  }
  if (value < spec.minimum || value > spec.maximum) {
    report({ path, kind: "out-of-range", minimum: spec.minimum, maximum: spec.maximum });
    return spec.default;
  }
  return value;
}

function checkAscending(
  { ascending = [] }: AnyRule,
  settings: Readonly<Record<string, number>>,
  path: PolicyPath,
  report: Report,
): void {
  ascending.forEach((name, position) => {
    const other = ascending[position - 1];
    const least = other !== undefined && settings[other];
    const value = settings[name];
    if (typeof least === "number" && value !== undefined && value < least) {
      report({ path: [...path, name], kind: "below", other: `${other}`, least });
    }
  });
}
