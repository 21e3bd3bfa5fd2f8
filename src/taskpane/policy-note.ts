import type { Day } from "../core/mail/list-entry";
import type { PolicyAbout } from "../core/policy/policy";
import type { PolicyMessages } from "../messages/pane-messages";

/** What the pane says of the policy at its foot. */
export interface PolicyNote {
  readonly sentences: readonly string[];
  readonly isOverdue: boolean;
}

/** The policy's name, version and age, and whether it was to have been looked at again by now. */
export function policyNote(about: PolicyAbout, today: Day, words: PolicyMessages): PolicyNote {
  const { name, version, updated, reviewBy } = about;
  const age = updated === undefined ? -1 : daysBetween(updated, today);
  const isOverdue = reviewBy !== undefined && reviewBy < today; // Days in this form sort as text.
  const sentences = [
    name === "" ? "" : words.name(name),
    version === "" ? "" : words.version(version),
    age < 0 ? "" : words.age(age), // A day to come is of a clock that is wrong: nothing is said.
    isOverdue ? words.overdue(written(reviewBy)) : "",
  ];
  return { sentences: sentences.filter((sentence) => sentence !== ""), isOverdue };
}

function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** `31/3/2027`, as it is written in English and in Welsh here. */
function written(day: Day): string {
  return day.split("-").reverse().map(Number).join("/");
}
