import type { GroupPlace } from "../../core/content/secret-group";
import type { Conflict } from "../../core/rules/mixed-outsiders";
import { ago, number } from "../english";
import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { atLeast, others, outsiders, who } from "./phrases";

/** What is said of the rules that ask whether these people may see or meet each other. */
export const togetherRules = {
  "visible-recipients": {
    sentence: ({ count, isAtLeast, why }, names) =>
      `${atLeast(isAtLeast)}${number(count)} people ${outsiders(names)} can see each other ` +
      `in To and Cc${(why && inCommon[why]) || `: each learns ${others(count - 1, isAtLeast)}`}.`,
    failed: "The check for people who can see each other failed.",
  },
  "mixed-outsiders": {
    sentence: ({ count, organisations, conflict, recipients }, names) => {
      if (conflict === undefined) {
        return `This goes to ${number(organisations)} unrelated organisations or private people ${outsiders(names)}.`;
      }
      return `${who(count, recipients, names)} get this message together, and ${pair(conflict)} should not meet.`;
    },
    failed: "The check for people who do not belong together failed.",
  },
  correction: {
    sentence: ({ count, hidden, minutes }, names) =>
      `${number(count)} people ${outsiders(names)} can see each other in To and Cc; ` +
      `${ago(minutes)}, ${number(hidden)} people got this subject in Bcc.`,
    failed: "The check for a message that went in Bcc before failed.",
  },
  batch: {
    sentence: ({ count, earlier, minutes }, names) =>
      `${number(count)} people ${outsiders(names)} can see each other in To and Cc; ` +
      `${number(earlier)} others did under this subject ${ago(minutes)}.`,
    failed: "The check for a mailing in batches failed.",
  },
  "exposed-thread": {
    sentence: ({ count, isAtLeast, visible }, names) =>
      `${atLeast(isAtLeast)}${number(count)} people ${outsiders(names)} are named in To and Cc of ` +
      `this conversation, and your reply goes to ${number(visible)} of them.`,
    failed: "The check for a reply to a crowd failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const togetherRulesInPane = {
  "visible-recipients": {
    title: "Recipients can see each other",
    whyItMatters:
      "Anyone in To or Cc can keep these addresses and pass them on, and being on the list may " +
      "reveal something private.",
    whatToDo:
      "First finish any name you are still typing. Then move them to Bcc, where nobody sees who " +
      "else gets the message.",
    people: "Who they are",
  },
  "mixed-outsiders": {
    title: "Different organisations together",
    whyItMatters:
      "What is meant for one is told to all, and in To and Cc each also learns who the others are.",
    whatToDo: "If they should not know of each other, write to each in a message of their own.",
    people: "Who they are",
  },
  correction: {
    title: "Hidden in Bcc before, visible now",
    whyItMatters: "The first time these people were kept from each other.",
    whatToDo: "Move them to Bcc, as the first time.",
    people: "Who they are",
  },
  batch: {
    title: "Another batch of people who can see each other",
    whyItMatters: "Everyone in a batch learns the addresses of the others in it.",
    whatToDo:
      "Move them to Bcc, and look at the messages that have gone: your data protection team may need " +
      "to know of them.",
    people: "Who they are",
  },
  "exposed-thread": {
    title: "A reply to everyone in the conversation",
    whyItMatters:
      "It shows their addresses once more, and tells all of them what may be meant for one.",
    whatToDo: "Reply to the sender alone, or move everyone outside to Bcc.",
    people: "Who would see it",
  },
} satisfies Partial<PaneRuleTexts>;

const inCommon: Readonly<Record<GroupPlace, string>> = {
  subject: ", and the subject says what they have in common",
  text: ", and the text says what they have in common",
  "list-name": ", and a list's name says what they have in common",
};

const roleNames: Readonly<Record<Conflict[0], string>> = {
  anyone: "others",
  police: "police",
  "criminal-justice": "criminal justice partners",
  government: "government",
  health: "health services",
  "local-authority": "local authorities",
  "legal-defence": "defence lawyers",
  press: "the press",
  public: "members of the public",
  supplier: "suppliers",
  other: "other partners",
};

function pair([one, other]: Conflict): string {
  if (one === other) {
    return `${roleNames[one]} of different organisations`;
  }
  return `${roleNames[one]} and ${roleNames[other]}`;
}
