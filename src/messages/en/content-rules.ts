import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { markingSentence } from "./marking-sentence";
import { sensitiveSentence } from "./sensitive-sentence";

/** What is said of the rules that ask whether these people may know this. */
export const contentRules = {
  "sensitive-content": {
    sentence: sensitiveSentence,
    failed: "The check for personal details failed.",
  },
  "protective-marking": {
    sentence: markingSentence,
    failed: "The check for protective markings failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const contentRulesInPane = {
  "sensitive-content": {
    title: "Personal details or passwords",
    whyItMatters:
      "Once the message is sent, nobody can call these details back or choose who reads them.",
    whatToDo:
      "Take out what these people do not need, in quoted messages too. Or remove the people who should " +
      "not get it.",
    people: "Who would get the details",
  },
  "protective-marking": {
    title: "Protective marking",
    whyItMatters:
      "A marking says who may have the text. Once it is with somebody else, nobody can take it back, and " +
      "your force has to report it.",
    whatToDo:
      "Remove the people who may not have it, or take the marked text out. If the marking is wrong, " +
      "correct it. If they may have it, ask your IT desk to add that to the list of trusted addresses.",
    people: "Who would get it",
  },
} satisfies Partial<PaneRuleTexts>;
