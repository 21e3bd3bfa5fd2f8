import type { Day } from "../mail/list-entry";
import { gravity, type Severity } from "../rules/severity";

/** `observe` counts and says nothing, `advise` asks and never holds, `enforce` does what the rules say. */
export type Mode = "observe" | "advise" | "enforce";

/** The mildest first. */
export const modes: readonly Mode[] = ["observe", "advise", "enforce"];

/** The mode that begins on a day. */
export interface ModeStep {
  readonly from: Day;
  readonly mode: Mode;
}

/** A roll-out, by its days. Before the first of them it observes. */
export type ModePlan = readonly ModeStep[];

/** What has always been so, and stays. */
export function always(mode: Mode): ModePlan {
  return [{ from: "", mode }];
}

export function modeOn(plan: ModePlan, today: Day): Mode {
  const begun = plan.filter(({ from }) => from <= today);
  const step = begun[begun.length - 1];
  return (step && step.mode) || "observe";
}

export function milder(one: Mode, other: Mode): Mode {
  return modes[Math.min(modes.indexOf(one), modes.indexOf(other))] || "observe";
}

/** How grave something is at most where nothing may be held, or nobody asked. */
const gravest: Readonly<Record<Mode, Severity>> = {
  observe: "note",
  advise: "warn",
  enforce: "refuse",
};

/** What a severity counts as in a mode. */
export function inMode(severity: Severity, mode: Mode): Severity {
  const most = gravest[mode];
  return (gravity(severity) > gravity(most) && most) || severity;
}
