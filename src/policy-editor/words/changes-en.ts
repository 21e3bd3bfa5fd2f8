import { number } from "../../messages/english";
import type { GroupName } from "../changes/policy-change";
import type { WrittenStep } from "../document/policy-json";
import { rollOutEn } from "./roll-out-en";
import type { ChangesWords } from "./words";

export const changesEn: ChangesWords = {
  intro: "What is different from the policy in force, which is the file as it was opened.",
  chosen: "What is different from the file that you chose as the policy in force.",
  choose: "Choose the policy in force",
  nothing: "Nothing is different.",
  unreadable: "The file that you chose is no policy, or has problems. Nothing is compared.",
  broken: "The text has problems, so it cannot be compared. Mend them first.",
  fresh: "This policy is new. All of it is listed.",
  change(change) {
    switch (change.kind) {
      case "lines-added": {
        const { list, matches } = change;
        return matches.length === 1
          ? `${lists[list]}: 1 line added: ${some(matches)}`
          : `${lists[list]}: ${number(matches.length)} lines added: ${some(matches)}`;
      }
      case "lines-removed": {
        const { list, matches } = change;
        return matches.length === 1
          ? `${lists[list]}: 1 line removed: ${some(matches)}`
          : `${lists[list]}: ${number(matches.length)} lines removed: ${some(matches)}`;
      }
      case "line-changed": {
        const parts = change.parts.map((part) => value(part.path, part.before, part.after));
        return `${lists[change.list]}, ${change.match}: ${parts.join(" ")}`;
      }
      case "texts":
        return texts(change.path, change.added, change.removed);
      case "mode":
        return `${change.path}: ${mode(change.before)} → ${mode(change.after)}.`;
      case "groups-added":
        return change.names.length === 1
          ? `1 group added: ${some(change.names.map(groupName))}`
          : `${number(change.names.length)} groups added: ${some(change.names.map(groupName))}`;
      case "groups-removed":
        return change.names.length === 1
          ? `1 group removed: ${some(change.names.map(groupName))}`
          : `${number(change.names.length)} groups removed: ${some(change.names.map(groupName))}`;
      case "groups-moved":
        return `Groups are asked in another order: ${some(change.names.map(groupName))}`;
      case "group":
        return `Group “${groupName(change.group)}”: ${this.change(change.change)}`;
      case "value":
        return value(change.path, change.before, change.after);
    }
  },
  more: (count) => (count === 1 ? "And 1 more change." : `And ${number(count)} more changes.`),
};

const lists = { allow: "Allow-list", deny: "Deny-list", senders: "Senders" } as const;

function groupName({ name, at }: GroupName): string {
  return rollOutEn.groupName(name, at);
}

/** A mode as it is written, or its days in words. */
function mode(written: unknown): string {
  if (written === undefined) return "not said";
  if (typeof written === "string") return written;
  if (!Array.isArray(written) || !written.every(isStep)) return JSON.stringify(written);
  return written.map((step) => `${step.mode} from ${step.from}`).join(", ");
}

function isStep(one: unknown): one is WrittenStep {
  return typeof one === "object" && one !== null && "from" in one && "mode" in one;
}

const mostNamed = 10;

function some(items: readonly string[]): string {
  const named = items.slice(0, mostNamed).join(", ");
  return items.length > mostNamed
    ? `${named} and ${number(items.length - mostNamed)} more.`
    : `${named}.`;
}

function texts(path: string, added: readonly string[], removed: readonly string[]): string {
  return [
    ...(added.length > 0 ? [`${path}: added ${some(added)}`] : []),
    ...(removed.length > 0 ? [`${path}: removed ${some(removed)}`] : []),
  ].join(" ");
}

function value(path: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${path}: now ${after ?? ""}, and nothing before.`;
  if (after === undefined) return `${path}: ${before} is taken out.`;
  return `${path}: ${before} → ${after}.`;
}
