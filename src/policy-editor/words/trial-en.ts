import { number } from "../../messages/english";
import type { Rate } from "../trial/rates";
import type { TrialWords } from "./words";

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
  asEnforced:
    "Mails are tried as if the roll-out were over: every mode counts as enforce. A sender's group counts " +
    "with the rules that it sets.",
  ofGroup: (name) => `Sent by somebody in “${name}”.`,
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
