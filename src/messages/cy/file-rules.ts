import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { hiddenSentence } from "./hidden-sentence";
import { unreadableSentence } from "./unreadable-sentence";

/** What is said of the rules that ask about the files that go with a mail. */
export const fileRules = {
  "hidden-data": {
    sentence: hiddenSentence,
    failed: "Methodd y gwiriad am ddata cudd mewn atodiadau.",
  },
  "attachment-missing": {
    sentence: ({ words }, names) =>
      `Rydych yn ysgrifennu “${words.map((range) => names.words(range)).join()}”, ac nid oes dim wedi'i atodi.`,
    failed: "Methodd y gwiriad am atodiad coll.",
  },
  "unreadable-attachment": {
    sentence: unreadableSentence,
    failed: "Methodd y gwiriad am atodiadau na ellir eu darllen.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const fileRulesInPane = {
  "hidden-data": {
    title: "Yn gudd mewn ffeil",
    whyItMatters: "Gall pwy bynnag sy'n cael y ffeil ddangos yr hyn sy'n gudd ynddi.",
    whatToDo:
      "Anfonwch yr hyn sydd ei angen arnynt yn unig. Copïwch ef i ffeil newydd, neu cadwch ef fel PDF, " +
      "ac atodwch honno yn ei lle.",
    people: "Pwy fyddai'n cael y ffeil",
  },
  "attachment-missing": {
    title: "Dim wedi'i atodi",
    whyItMatters:
      "Yna byddwch yn anfon y ffeil mewn ail neges, ar frys. Dyna pryd y mae llithriadau'n digwydd.",
    whatToDo: "Atodwch y ffeil, neu tynnwch y geiriau sy'n ei haddo.",
    people: "Pwy fyddai'n cael y neges",
  },
  "unreadable-attachment": {
    title: "Heb ei gwirio y tu mewn",
    whyItMatters: "Ni allai Second Look weld beth sydd ynddi, felly ni wiriodd hi.",
    whatToDo: "Agorwch y ffeil ac edrychwch drwyddi eich hun cyn ei hanfon.",
    people: "Pwy fyddai'n cael y ffeil",
  },
} satisfies Partial<PaneRuleTexts>;
