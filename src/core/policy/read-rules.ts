import { type AnyRule, type RuleId, ruleIds, rules } from "../rules";
import { defaultsOf, type Texts, type WholeNumber } from "../rules/setting";
import { severities, type Severity } from "../rules/severity";
import { type JsonObject, readList, readObject, readWord, refuseUnknownKeys } from "./json";
import { always, type ModePlan } from "./mode";
import type { Policy, RulePolicy } from "./policy";
import type { PolicyPath, Report } from "./policy-problem";
import { readMode } from "./read-mode";

/** What a policy may write as a rule's severity. Left out, the rule's thresholds grade it. */
export const ruleSeverities: readonly (Severity | "off")[] = ["off", ...severities];

/**
 * Reads what is said of each rule.
 *
 * @param base what a rule is like of which nothing is said. Left out: its defaults
 */
export function readRules(
  value: unknown,
  report: Report,
  path: PolicyPath = ["rules"],
  base?: Policy["rules"],
): Policy["rules"] {
  const object = readObject(value, path, report);
  refuseUnknownKeys(object, ruleIds, path, report);
  const policies: Partial<Record<RuleId, unknown>> = {};
  for (const id of ruleIds) {
    const { [id]: otherwise = defaultOf(rules[id]) } = base || {};
    policies[id] = readRule(rules[id], object[id], [...path, id], otherwise, report);
  }
  return policies as Policy["rules"]; // Every id is set just above; an index hides which is which.
}

/** A rule of any kind, as a policy has it. */
interface AnyRulePolicy {
  readonly severity: RulePolicy<RuleId>["severity"];
  readonly mode: ModePlan;
  readonly settings: Settings;
}

function defaultOf({ settings }: AnyRule): AnyRulePolicy {
  return { severity: "graded", mode: always("enforce"), settings: defaultsOf(settings) };
}

function readRule(
  rule: AnyRule,
  value: unknown,
  path: PolicyPath,
  base: AnyRulePolicy,
  report: Report,
): AnyRulePolicy {
  const object = readObject(value, path, report);
  refuseUnknownKeys(object, ["severity", "mode", ...Object.keys(rule.settings)], path, report);
  const severity = readWord(object.severity, ruleSeverities, [...path, "severity"], report);
  return {
    severity: severity || base.severity,
    mode: readMode(object.mode, [...path, "mode"], report) || base.mode,
    settings: readSettings(rule, object, path, base.settings, report),
  };
}

type SettingValue = number | readonly string[];
type Settings = Readonly<Record<string, SettingValue>>;

function readSettings(
  rule: AnyRule,
  object: JsonObject,
  path: PolicyPath,
  base: Settings,
  report: Report,
): Settings {
  const settings: Record<string, SettingValue> = Object.assign({}, base);
  for (const name of Object.keys(rule.settings)) {
    const spec = rule.settings[name];
    const value = object[name];
    if (spec !== undefined && value !== undefined) {
      settings[name] = readSetting[spec.kind](spec as never, value, [...path, name], report);
    }
  }
  checkAscending(rule, settings, path, report);
  return settings;
}

/** How each kind of setting is read. `as never` above: an index hides which kind goes with which. */
const readSetting = { "whole-number": readWholeNumber, texts: readTexts };

function readWholeNumber(
  spec: WholeNumber,
  value: unknown,
  path: PolicyPath,
  report: Report,
): number {
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

function readTexts(
  { pattern = "\\S", description }: Texts,
  value: unknown,
  path: PolicyPath,
  report: Report,
): readonly string[] {
  const isMeant = new RegExp(pattern);
  const texts: string[] = [];
  readList(value, path, report).forEach((text, position) => {
    const place = [...path, position];
    if (typeof text !== "string") {
      report({ path: place, kind: "wrong-type", expected: "text" });
    } else if (!isMeant.test(text)) {
      report({ path: place, kind: "not-as-described", description });
    } else {
      texts.push(text.trim());
    }
  });
  return texts;
}

function checkAscending(
  { ascending = [] }: AnyRule,
  settings: Settings,
  path: PolicyPath,
  report: Report,
): void {
  ascending.forEach((name, position) => {
    const other = ascending[position - 1];
    const least = other !== undefined && settings[other];
    const value = settings[name];
    if (typeof least === "number" && typeof value === "number" && value < least) {
      report({ path: [...path, name], kind: "below", other: `${other}`, least });
    }
  });
}
