import { number } from "../../messages/english";
import { changesEn } from "./changes-en";
import { lineEn, listEn, pasteEn } from "./lists-en";
import { rollOutEn } from "./roll-out-en";
import { rulesExplainedEn } from "./rules-explained-en";
import { trialEn } from "./trial-en";
import type { ContentWords, EditorWords, FileWords, GeneralWords, RulesWords } from "./words";

const file: FileWords = {
  open: "Open a policy file",
  begin: "Begin a new policy",
  dropHere: "You can also drop a policy.json anywhere on this page.",
  paste: "Paste a policy",
  pasteLabel: "The text of a policy",
  usePasted: "Open this text",
  save: "Save policy.json",
  undo: "Undo",
  redo: "Redo",
  unsaved: "Changes are not saved yet.",
  saved: "No changes.",
  notUtf8:
    "The file was not in UTF-8. Look whether letters such as ŵ and £ are right. It is saved in UTF-8.",
  mailsElsewhere: "These are mails. Drop them in the part “Try it”.",
  failed: "The file could not be opened. Choose it again.",
  stuck: "The page cannot read this policy any more. Save it, and load the page again.",
  savedAs: (fileName) => `${fileName} is in your downloads.`,
  problems: (count) => (count === 1 ? "1 problem" : `${number(count)} problems`),
  savedBroken: "The file is saved with its problems. It cannot be used before they are mended.",
  replace: "Another policy is open, with changes that are not saved.",
  replaceYes: "Open without saving",
  keep: "Keep this one",
};

const general: GeneralWords = {
  name: "Name of the organisation",
  nameHint: "As people say it in a sentence: Mockshire Police.",
  domains: "Its mail domains, one on a line",
  domainsHint:
    "b.uk, its sub-domains *.b.uk, or both .b.uk. Left empty, the sender's own domain is taken.",
  whenUnchecked: "When a part of a mail could not be checked",
  whenUncheckedHint: "It never goes without a word.",
  uncheckedChoices: { warn: "Ask the sender", hold: "Hold the mail", refuse: "Refuse the mail" },
  language: "Language of alert and pane",
  languageChoices: { outlook: "As Outlook is shown", "en-GB": "English", "cy-GB": "Welsh" },
  about: {
    title: "About this policy",
    name: { label: "Name of the policy", hint: "The pane shows it." },
    version: { label: "Version", hint: "As the force counts, such as 2027.1." },
    updated: { label: "Last change", hint: "The pane says how old the policy is." },
    reviewBy: {
      label: "Review by",
      hint: "The day by which it is to be looked at again. The pane says so after it.",
    },
  },
};

const rules: RulesWords = {
  intro: "Each rule asks one question. What is left empty is as the rule has it by default.",
  explained: rulesExplainedEn,
  why: "Why it matters",
  example: "What the officer reads",
  severity: "How grave",
  severities: {
    graded: "As its thresholds say",
    off: "Off",
    note: "Note: shown, never interrupts",
    warn: "Warn: asks the sender",
    hold: "Hold: until repaired or acknowledged",
    refuse: "Refuse: until repaired",
  },
  range: (least, most, preset) =>
    `From ${number(least)} to ${number(most)}. Left empty: ${number(preset)}.`,
  textsHint: "One on a line.",
  presetTexts: (texts) =>
    texts.length === 0 ? "Left empty: none." : `Left empty: ${texts.join(", ")}.`,
  reset: "Back to the default",
  resetRule: (title) => `${title}: back to the default`,
  changed: "Set by this policy",
  notNumber: "Write a whole number, such as 10.",
  showAll: "Show the settings of all rules",
  hideAll: "Hide the settings of all rules",
};

const content: ContentWords = {
  intro: "What the search for personal details looks for, and what it passes over.",
  off: "Kinds of detail that are not looked for",
  offHint: "Tick a kind to leave it out.",
  references: "References of the force",
  referencesHint: "How the force numbers crimes, incidents and custody records.",
  name: "Name",
  pattern: "Pattern",
  near: "Words that stand near it, one on a line",
  nearHint: "Left empty, the pattern always counts.",
  addReference: "Add a reference",
  keepReference: "Keep the reference",
  editReference: (name) => `Edit ${name}`,
  removeReference: (name) => `Remove ${name}`,
  cancel: "Cancel",
  words: "Words that make a mail about people sensitive, one on a line",
  wordsHint: "Such as the name of an operation.",
  own: "What is the organisation's own, one on a line",
  ownHint: "Telephone numbers, postcodes and addresses that are nobody's personal detail.",
  countSamples: "Count specimens that are printed in forms and manuals",
  tryTitle: "Try it on a text",
  tryLabel: "A piece of text",
  tryHint: "What the references and words above find in it is listed at once.",
  nothingToTry: "This policy has no references and no words yet.",
  matched: (count) => {
    if (count === 0) return "Nothing in this text matches.";
    return count === 1 ? "1 match." : `${number(count)} matches.`;
  },
  wordsOf: "Sensitive words",
  groupWordsOf: (title) => `Words of “${title}”`,
  atLine: (line) => `Line ${number(line)}`,
  tryReference: "The reference being written is tried too.",
  what: "What matches",
  where: "Where",
  matchedText: "Text",
};

/** British English, for a force's IT. */
export const editorEn: EditorWords = {
  title: "Second Look: policy editor",
  intro:
    "Write the policy of your force here, see how often it would interrupt, and save it as policy.json.",
  stays: "Nothing leaves this page. It sends nothing and stores nothing.",
  file,
  views: {
    general: "Organisation",
    allow: "Allow-list",
    deny: "Deny-list",
    rules: "Rules",
    rollOut: "Roll-out",
    content: "Personal details",
    trial: "Try it",
    changes: "What changed",
    text: "Text",
  },
  viewsLabel: "Parts of the policy",
  general,
  list: listEn,
  line: lineEn,
  paste: pasteEn,
  rules,
  rollOut: rollOutEn,
  content,
  trial: trialEn,
  changes: changesEn,
  text: {
    label: "The policy as text",
    intro: "The whole file as it is saved. Change it here, or in the other parts.",
    problems: "What is wrong with it",
    none: "The policy has no problems.",
    goTo: (line) => `Go to line ${number(line)}`,
    tidy: "Lay the text out anew",
    mendFirst: "The policy has problems. Mend them in its text: then this part can be used.",
    openText: "Open the text",
  },
  notStarted: "The policy editor could not start. Load this page again.",
  notDone: "The policy changed meanwhile. Nothing was done: try again.",
};
