import type { GroupPlace } from "../../core/content/secret-group";
import type { Conflict } from "../../core/rules/mixed-outsiders";
import { ago, counted, number } from "../english";
import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import type { Names } from "../names";
import { crowd, outsiders, thisItem, who } from "./phrases";

/** What is said of the rules that ask whether these people may see or meet each other. */
export const togetherRules = {
  "visible-recipients": {
    sentence({ count, isAtLeast, why }, names) {
      const people = crowd(count, isAtLeast, names);
      if (why !== undefined) {
        return `${people} can see each other ${where(names)}. ${inCommon[why]}`;
      }
      return `${people} can see each other ${where(names)}: ${learned(count - 1, isAtLeast)}.`;
    },
    failed: "The check for people who can see each other failed.",
  },
  "mixed-outsiders": {
    sentence({ count, organisations, conflict, recipients }, names) {
      if (conflict === undefined) {
        return `This goes to ${number(organisations)} unrelated organisations or private people ${outsiders(names)}.`;
      }
      return `${who(count, recipients, names)} get ${thisItem(names)} together. ${apart(conflict)}`;
    },
    failed: "The check for people who do not belong together failed.",
  },
  correction: {
    sentence: ({ count, hidden, minutes }, names) =>
      `${crowd(count, false, names)} can see each other ${where(names)}. ` +
      `A message with this subject went to ${counted(hidden, "person", "people")} in Bcc ${ago(minutes)}.`,
    failed: "The check for a message that went in Bcc before failed.",
  },
  batch: {
    sentence: ({ count, earlier, minutes }, names) =>
      `${crowd(count, false, names)} can see each other in To and Cc. ` +
      `${number(earlier)} others could see each other in a message with this subject ${ago(minutes)}.`,
    failed: "The check for a mailing in batches failed.",
  },
  "exposed-thread": {
    sentence: ({ count, isAtLeast, visible }, names) =>
      `${crowd(count, isAtLeast, names)} are named in To and Cc of this conversation. ` +
      `Your reply goes to ${number(visible)} of them.`,
    failed: "The check for a reply to a crowd failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const togetherRulesInPane = {
  "visible-recipients": {
    title: "Recipients can see each other",
    whyItMatters:
      "Anyone in To or Cc can keep these addresses and pass them on. Just being on the list may " +
      "give away something private.",
    whatToDo:
      "First finish any name you are still typing. Then move them to Bcc, where nobody sees who " +
      "else gets the message.",
    people: "Who they are",
  },
  "mixed-outsiders": {
    title: "Different organisations together",
    whyItMatters:
      "Each is told what is meant for the other. In To and Cc, each also learns who the others are.",
    whatToDo: "If they should not know of each other, write to each in a message of their own.",
    people: "Who they are",
  },
  correction: {
    title: "Hidden in Bcc before, visible now",
    whyItMatters: "The first time, these people could not see each other.",
    whatToDo: "Move them to Bcc, as the first time.",
    people: "Who they are",
  },
  batch: {
    title: "Another batch of people who can see each other",
    whyItMatters: "Everyone in a batch learns the addresses of the others in it.",
    whatToDo:
      "Move them to Bcc. Then look at the messages that have gone, and tell your data protection team " +
      "about them.",
    people: "Who they are",
  },
  "exposed-thread": {
    title: "A reply to everyone in the conversation",
    whyItMatters:
      "Your reply shows their addresses once more, and tells them all what may be meant for one.",
    whatToDo: "Reply to the sender alone, or move everyone outside to Bcc.",
    people: "Who would see it",
  },
} satisfies Partial<PaneRuleTexts>;

/** Everyone who is invited to a meeting is shown, in one field or in the other. */
function where({ isMeeting }: Names): string {
  return (isMeeting && "on this invitation") || "in To and Cc";
}

/** Each of them learns so many addresses. */
function learned(others: number, isAtLeast: boolean): string {
  if (isAtLeast) {
    return `each learns at least ${number(others)} addresses`;
  }
  if (others === 1) {
    return "each learns the other's address";
  }
  return `each learns the other ${number(others)} addresses`;
}

const inCommon: Readonly<Record<GroupPlace, string>> = {
  subject: "The subject says what they have in common.",
  text: "The text says what they have in common.",
  "list-name": "A list's name says what they have in common.",
};

const roleNames: Readonly<Record<Conflict[0], string>> = {
  anyone: "others",
  police: "police",
  "criminal-justice": "criminal justice partners",
  government: "government",
  health: "health services",
  "local-authority": "councils",
  "legal-defence": "defence lawyers",
  press: "the press",
  public: "members of the public",
  supplier: "suppliers",
  other: "other partners",
};

function apart([one, other]: Conflict): string {
  if (one === other) {
    return `Keep ${roleNames[one]} of different organisations apart.`;
  }
  return `Keep ${roleNames[one]} and ${roleNames[other]} apart.`;
}
