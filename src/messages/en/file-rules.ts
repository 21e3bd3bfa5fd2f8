import type { Unreadable, UnreadableAttachment } from "../../core/rules/unreadable-attachment";
import { counted, list } from "../english";
import type { RuleTexts } from "../messages";
import type { Names } from "../names";
import type { PaneRuleTexts } from "../pane-messages";
import { hiddenSentence } from "./hidden-sentence";

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
      "Send only what they need: copy it into a new file, or save it as a PDF, and attach that instead.",
    people: "Who would get the file",
  },
  "attachment-missing": {
    title: "Nothing attached",
    whyItMatters:
      "What is missing follows in a second message, written in a hurry. That is when slips happen.",
    whatToDo: "Attach the file, or take out the words that promise it.",
    people: "Who would get the message",
  },
  "unreadable-attachment": {
    title: "Not looked into",
    whyItMatters: "Second Look could not see what is in there, so it was not checked.",
    whatToDo: "Open the file and look through it yourself before you send it.",
    people: "Who would get the file",
  },
} satisfies Partial<PaneRuleTexts>;

/** Of more files than this, the number. */
const filesNamed = 2;

function unreadableSentence({ because, files }: UnreadableAttachment, names: Names): string {
  const named = files.map((position) => names.file(position));
  if (files.length > filesNamed) {
    return `${counted(files.length, "attachment", "attachments")} ${reasons[because][1]}.`;
  }
  return `${list(named)} ${reasons[because][Number(files.length > 1)] || ""}.`;
}

/** Of one file, and of several. */
const reasons: Readonly<Record<Unreadable, readonly [one: string, many: string]>> = {
  "password-beside": [
    "is encrypted, and a password stands in this message",
    "are encrypted, and a password stands in this message",
  ],
  encrypted: [
    "is encrypted, so nobody here has looked inside",
    "are encrypted, so nobody here has looked inside",
  ],
  "rights-managed": [
    "is protected, so nobody here has looked inside",
    "are protected, so nobody here has looked inside",
  ],
  "no-reader": [
    "is of a kind that Second Look cannot look into",
    "are of kinds that Second Look cannot look into",
  ],
  "only-pictures": [
    "holds pictures of pages, which Second Look cannot read",
    "hold pictures of pages, which Second Look cannot read",
  ],
  damaged: [
    "is damaged, so it was not wholly checked",
    "are damaged, so they were not wholly checked",
  ],
  "too-large": ["is too large to be wholly checked", "are too large to be wholly checked"],
  "too-deep": [
    "holds files inside files, too deep to be checked",
    "hold files inside files, too deep to be checked",
  ],
  "out-of-time": [
    "was not wholly checked, because that takes longer than a moment",
    "were not wholly checked, because that takes longer than a moment",
  ],
  "not-delivered": [
    "was not checked, because Outlook did not hand it over",
    "were not checked, because Outlook did not hand them over",
  ],
  "a-link": [
    "is a link to a file elsewhere, which was not checked",
    "are links to files elsewhere, which were not checked",
  ],
};
