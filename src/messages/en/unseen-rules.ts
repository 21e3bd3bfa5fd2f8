import type { UnclearKind } from "../../core/rules/unclear-recipient";
import { number } from "../english";
import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { places } from "./phrases";

/** What is said of recipients whose people cannot be seen. */
export const unseenRules = {
  "unclear-recipient": {
    sentence: ({ kind, count, recipients }, names) =>
      unseen[kind](count, places(recipients, names)),
    failed: "The check for recipients whose people cannot be seen failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const unseenRulesInPane = {
  "unclear-recipient": {
    title: "People who cannot be seen",
    whyItMatters:
      "A list or a contact group may hold people outside, and nobody here can see them.",
    whatToDo: "Open the list and see who is on it, or write to the people one by one.",
    people: "Which they are",
  },
} satisfies Partial<PaneRuleTexts>;

type Unseen = (count: number, where: string) => string;

const unseen: Readonly<Record<UnclearKind, Unseen>> = {
  "no-address": (count, where) =>
    (count === 1 && `Second Look cannot check 1 recipient without an address: ${where}.`) ||
    `Second Look cannot check ${number(count)} recipients without an address: ${where}.`,
  list: (count, where) =>
    (count === 1 && `Second Look cannot see who is on 1 list: ${where}.`) ||
    `Second Look cannot see who is on ${number(count)} lists: ${where}.`,
};
