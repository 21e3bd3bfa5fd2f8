import { number } from "../../messages/english";
import type { Rate } from "../trial/rates";
import type { ChangesWords, TrialWords } from "./words";

const severities = { note: "note", warn: "asks", hold: "holds", refuse: "refuses" } as const;

function interval({ hits, least, most }: Rate, mails: number): string {
  return `${number(hits)} of ${number(mails)} mails; of 1,000 this may be ${number(least)} to ${number(most)}.`;
}

export const trialEn: TrialWords = {
  intro:
    "Choose mails saved as .eml, sent in the last weeks. Each is checked by this policy, as if it were " +
    "sent today. They stay in this page: nothing is stored, and nothing is sent anywhere.",
  choose: "Choose .eml files",
  dropHere: "or drop them here",
  ceiling: "Alert budget: at most so many of 1,000 mails",
  stop: "Stop",
  progress: (done, of) => `${number(done)} of ${number(of)} mails are checked.`,
  stopped: (done, of) => `Stopped. ${number(done)} of ${number(of)} mails were checked.`,
  done: (of) => (of === 1 ? "1 mail is checked." : `All ${number(of)} mails are checked.`),
  unreadable: (count) =>
    count === 1
      ? "1 file could not be read, and is not counted."
      : `${number(count)} files could not be read, and are not counted.`,
  notTried:
    "What hangs on earlier mail is not tried: batch, correction, first contact, and part of personal " +
    "details. In Outlook these may ask more.",
  ownerless: "One mail or more names no sender. Write your domains in the organisation first.",
  rateTitle: "How often it would interrupt",
  ruleHead: "Rule",
  mailsHead: "Mails",
  rateHead: "Of 1,000",
  meansHead: "What that may mean",
  all: "Any rule",
  interval,
  standing(standing, { perThousand }, ceiling) {
    switch (standing) {
      case "above":
        return `Above the budget: ${number(perThousand)} of 1,000 mails are interrupted, and ${number(ceiling)} may be.`;
      case "perhaps-above":
        return "Above the budget so far, but these are too few mails to be sure. Try more.";
      case "perhaps-below":
        return "Within the budget so far, but these are too few mails to be sure. Try more.";
      case "below":
        return `Within the budget of ${number(ceiling)} in 1,000.`;
    }
  },
  mailsTitle: "What each mail would have been asked",
  fileHead: "File",
  decisionHead: "On Send",
  askedHead: "What was seen",
  decisions: { send: "Goes", ask: "Asks", hold: "Holds", refuse: "Refuses" },
  unread: "Not read",
  nothingAsked: "Nothing.",
  asked: (title, severity) => `${title} (${severities[severity]})`,
  onlyAsked: "Only mails that are interrupted",
  broken: "The policy has problems. Mend them first: then mails can be tried.",
  changedSince: "The policy has changed since these mails were tried. Choose them again.",
  severities,
};

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
      case "value":
        return value(change.path, change.before, change.after);
    }
  },
  more: (count) => (count === 1 ? "And 1 more change." : `And ${number(count)} more changes.`),
};

const lists = { allow: "Allow-list", deny: "Deny-list" } as const;

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
