import type { IdentifierKind } from "../../core/content/detector";
import { counted, list } from "../english";
import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { whither } from "./phrases";

/** What is said of the rules that ask whether these people may know this. */
export const contentRules = {
  "sensitive-content": {
    sentence: ({ count, kinds, recipients }, names) =>
      `${counted(count, "person's", "people's")} details ${whither(recipients, names)}: ` +
      `${list(identifiers(kinds))}.`,
    failed: "The check for personal details failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const contentRulesInPane = {
  "sensitive-content": {
    title: "Personal details",
    whyItMatters:
      "Once the message is sent, nobody can call these details back or choose who reads them.",
    whatToDo:
      "Take out what these people do not need, or remove who should not get it. Then check again.",
    people: "Who would get the details",
  },
} satisfies Partial<PaneRuleTexts>;

const identifierNames: Readonly<Record<IdentifierKind, readonly [one: string, many: string]>> = {
  "national-insurance": ["National Insurance number", "National Insurance numbers"],
  "nhs-number": ["NHS number", "NHS numbers"],
  "date-of-birth": ["date of birth", "dates of birth"],
  postcode: ["postcode", "postcodes"],
  telephone: ["telephone number", "telephone numbers"],
  email: ["e-mail address", "e-mail addresses"],
};

function identifiers(kinds: Readonly<Partial<Record<IdentifierKind, number>>>): string[] {
  const kindsInOrder = Object.keys(identifierNames) as readonly IdentifierKind[];
  const said: string[] = [];
  for (const kind of kindsInOrder) {
    const count = kinds[kind];
    if (count !== undefined && count > 0) {
      const [one, many] = identifierNames[kind];
      said.push(counted(count, one, many));
    }
  }
  return said;
}
