import { counted, number } from "../english";
import type { ApologyMessages, BatchMessages } from "../sent-apology";

export const apologyEn: ApologyMessages = {
  title: "Say sorry to everyone it reached",
  everyone: (people, drafts) =>
    `${counted(people, "address", "addresses")} in Bcc, in ${counted(drafts, "draft", "drafts")}. ` +
    "Nobody who gets it sees who else does.",
  nobody: "There is no address here that an apology could go to.",
  byHand: (entries) =>
    (entries === 1 && "1 entry has no address. Tell that person or list yourself.") ||
    `${number(entries)} entries have no address. Tell those people or lists yourself.`,
  lists: (entries) =>
    (entries === 1 &&
      "1 of them is a list. Check that the people in it got the apology: Second Look cannot see who they are.") ||
    `${number(entries)} of them are lists. Check that the people in them got the apology: ` +
      "Second Look cannot see who they are.",
  perhapsMore: "It may have reached more people than are addressed here. Add them below.",
  more: "Who else it reached",
  moreHint:
    "Anyone in Bcc, people in a list, or those it was passed on to. One address on each line.",
  added: (people) =>
    (people === 1 && "1 address is added to the apology.") ||
    `${number(people)} addresses are added to the apology.`,
  notAddresses: (pieces) =>
    (pieces === 1 && "1 line is not an address, so nobody is added for it. Correct it.") ||
    `${number(pieces)} lines are not addresses, so nobody is added for them. Correct them.`,
  ownLeftOut: "The address it was sent from is left out.",
  language: "Language of the apology",
  languages: { "en-GB": "English", "cy-GB": "Welsh", both: "Both" },
  subjectLabel: "Subject",
  textLabel: "Text",
  reset: "Back to the first text",
  fillIn: "Fill in what stands in square brackets before you open the drafts.",
  tooLong: "The subject or the text is too long for Outlook. Make it shorter.",
  subject: "A mistake in an e-mail that we sent you",
  text:
    "We are sorry. We made a mistake in an e-mail that we sent you on [date].\n\n" +
    "It may have shown things that were not meant for everyone who got it, such as e-mail addresses.\n\n" +
    "Please delete that e-mail. Please do not forward it, do not reply to all, and do not use or share anything in it. " +
    "If you have passed it on, please tell us.\n\n" +
    "We are looking into what happened. If you have a question or a worry, please contact us:\n" +
    "[name, telephone number and e-mail address]\n\n" +
    "[name and rank]\n" +
    "[police force]",
};

export const batchEn: BatchMessages = {
  label: "The drafts",
  range: (first, last) =>
    (first === last && `Address ${number(first)}`) ||
    `Addresses ${number(first)} to ${number(last)}`,
  open: (one, of) => `Open draft ${number(one)} of ${number(of)}`,
  copy: (one) => `Copy addresses ${number(one)}`,
  notOpened: "Not opened yet.",
  opening: "Opening…",
  opened: "Outlook says that it is open. If you do not see it, allow pop-ups and open it again.",
  noAnswer: "Outlook did not answer. If no draft is open, try again or copy the addresses.",
  failed: "Outlook did not open it. Try again, or copy the addresses into Bcc of a new message.",
  copied: "Copied. Paste the addresses into Bcc of a new message, never into To or Cc.",
  notCopied: "The addresses could not be copied. Try again.",
  progress: (opened, of) =>
    (of === 1 && `${number(opened)} of 1 draft opened.`) ||
    `${number(opened)} of ${number(of)} drafts opened.`,
  changed:
    "You changed the text or the addresses after this draft was opened. Close it and open it again.",
  notSent:
    "A draft goes to nobody until you press Send in it. Second Look cannot see whether you did.",
};
