import type { UnclearKind } from "../../core/rules/unclear-recipient";
import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { number } from "../welsh";
import { places } from "./phrases";

/** What is said of recipients whose people cannot be seen. */
export const unseenRules = {
  "unclear-recipient": {
    sentence: ({ kind, count, recipients }, names) =>
      unseen[kind](count, places(recipients, names)),
    failed: "Methodd y gwiriad am dderbynwyr na ellir gweld pwy ydynt.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const unseenRulesInPane = {
  "unclear-recipient": {
    title: "Pobl na ellir eu gweld",
    whyItMatters:
      "Gall fod pobl o'r tu allan mewn rhestr neu grŵp cysylltiadau, ac ni all neb yma eu gweld.",
    whatToDo: "Agorwch y rhestr i weld pwy sydd arni, neu ysgrifennwch at bob person yn unigol.",
    people: "Pa rai ydynt",
  },
} satisfies Partial<PaneRuleTexts>;

type Unseen = (count: number, where: string) => string;

const unseen: Readonly<Record<UnclearKind, Unseen>> = {
  "no-address": (count, where) =>
    (count === 1 && `Ni all Second Look wirio 1 derbynnydd heb gyfeiriad: ${where}.`) ||
    `Ni all Second Look wirio ${number(count)} o dderbynwyr heb gyfeiriad: ${where}.`,
  list: (count, where) =>
    (count === 1 && `Ni all Second Look weld pwy sydd ar 1 rhestr: ${where}.`) ||
    `Ni all Second Look weld pwy sydd ar ${number(count)} o restrau: ${where}.`,
};
