import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { markingSentence } from "./marking-sentence";
import { sensitiveSentence } from "./sensitive-sentence";

/** What is said of the rules that ask whether these people may know this. */
export const contentRules = {
  "sensitive-content": {
    sentence: sensitiveSentence,
    failed: "Methodd y gwiriad am fanylion personol.",
  },
  "protective-marking": {
    sentence: markingSentence,
    failed: "Methodd y gwiriad am farciau diogelwch.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const contentRulesInPane = {
  "sensitive-content": {
    title: "Manylion personol neu gyfrineiriau",
    whyItMatters:
      "Unwaith y bydd y neges wedi'i hanfon, ni all neb alw'r manylion hyn yn ôl na dewis pwy sy'n eu darllen.",
    whatToDo:
      "Tynnwch yr hyn nad oes ei angen ar y bobl hyn, mewn negeseuon a ddyfynnwyd hefyd. Neu tynnwch y " +
      "bobl na ddylent ei gael.",
    people: "Pwy fyddai'n cael y manylion",
  },
  "protective-marking": {
    title: "Marc diogelwch",
    whyItMatters:
      "Mae marc yn dweud pwy sy'n cael gweld y testun. Unwaith y bydd gan rywun arall, ni all neb ei " +
      "gymryd yn ôl, a rhaid i'ch heddlu roi gwybod amdano.",
    whatToDo:
      "Tynnwch y bobl na chânt ei weld, neu tynnwch y testun sydd â'r marc. Os yw'r marc yn anghywir, " +
      "cywirwch ef. Os cânt ei weld, gofynnwch i'ch desg TG ychwanegu hynny at y rhestr o gyfeiriadau dibynadwy.",
    people: "Pwy fyddai'n ei chael",
  },
} satisfies Partial<PaneRuleTexts>;
