import type { Day } from "../../core/mail/list-entry";
import { always, milder, type Mode, modeOn, type ModePlan } from "../../core/policy/mode";
import type { RuleId } from "../../core/rules";
import type { PolicyJson, WrittenMode, WrittenRules, WrittenStep } from "../document/policy-json";

/** What holds today for those in a group, or for everybody who is in none. */
export interface Standing {
  readonly mode: Mode;
  /** The first other mode that comes, and from when. */
  readonly next: WrittenStep | undefined;
  /** Rules that do less than the mode lets them. */
  readonly less: readonly RuleStanding[];
}

export interface RuleStanding {
  readonly rule: RuleId;
  readonly does: Mode | "off";
}

/** As the policy says it to everybody, and then to each group in its order. See `inForce`. */
export function standings(
  json: PolicyJson,
  ruleIds: readonly RuleId[],
  today: Day,
): readonly Standing[] {
  const { groups = [], rules = {} } = json;
  const everybody = json.mode ?? "enforce";
  return [
    standing(everybody, [rules], ruleIds, today),
    ...groups.map((group) =>
      standing(group.mode ?? everybody, [group.rules ?? {}, rules], ruleIds, today),
    ),
  ];
}

function standing(
  written: WrittenMode,
  layers: readonly WrittenRules[],
  ruleIds: readonly RuleId[],
  today: Day,
): Standing {
  const plan = planOf(written);
  const mode = modeOn(plan, today);
  const less = ruleIds.flatMap((rule): RuleStanding[] => {
    const said = layers.map((rules) => rules[rule]);
    const severity = said.find((one) => one?.severity !== undefined)?.severity;
    const own = said.find((one) => one?.mode !== undefined)?.mode ?? "enforce";
    const does = severity === "off" ? "off" : milder(mode, modeOn(planOf(own), today));
    return does === mode ? [] : [{ rule, does }];
  });
  return { mode, next: plan.find((step) => step.from > today && step.mode !== mode), less };
}

function planOf(written: WrittenMode): ModePlan {
  if (typeof written === "string") {
    return always(written);
  }
  return written.map(({ from, mode }) => ({ from: from.trim(), mode }));
}
