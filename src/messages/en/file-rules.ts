import type { RuleTexts } from "../messages";
import type { PaneRuleTexts } from "../pane-messages";
import { hiddenSentence } from "./hidden-sentence";
import { unreadableSentence } from "./unreadable-sentence";

/** What is said of the rules that ask about the files that go with a mail. */
export const fileRules = {
  "hidden-data": {
    sentence: hiddenSentence,
    failed: "The check for hidden data in attachments failed.",
  },
  "attachment-missing": {
    sentence: ({ words }, names) =>
      `You write “${words.map((range) => names.words(range)).join()}”, and nothing is attached.`,
    failed: "The check for a missing attachment failed.",
  },
  "unreadable-attachment": {
    sentence: unreadableSentence,
    failed: "The check for attachments that cannot be read failed.",
  },
} satisfies Partial<RuleTexts>;

/** The same rules in the task pane. */
export const fileRulesInPane = {
  "hidden-data": {
    title: "Hidden in a file",
    whyItMatters: "Whoever gets the file can show what is hidden in it.",
    whatToDo:
      "Send only what they need. Copy it into a new file, or save it as a PDF, and attach that instead.",
    people: "Who would get the file",
  },
  "attachment-missing": {
    title: "Nothing attached",
    whyItMatters:
      "Then you send the file in a second message, in a hurry. That is when slips happen.",
    whatToDo: "Attach the file, or take out the words that promise it.",
    people: "Who would get the message",
  },
  "unreadable-attachment": {
    title: "Not looked into",
    whyItMatters: "Second Look could not see what is in there, so it did not check it.",
    whatToDo: "Open the file and look through it yourself before you send it.",
    people: "Who would get the file",
  },
} satisfies Partial<PaneRuleTexts>;
