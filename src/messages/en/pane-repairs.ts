import { counted, number } from "../english";
import type {
  ApartMessages,
  MailMergeMessages,
  MarkingMessages,
  ReplaceMessages,
} from "../pane-repairs";
import { fieldNames } from "./phrases";

export const replaceEn: ReplaceMessages = {
  open: "Replace…",
  openFor: (address, field) => `Replace… ${address} in ${fieldNames[field]}`,
  label: (address) => `Address to use instead of ${address}`,
  confirm: "Replace",
  cancel: "Cancel",
  notAnAddress: "That is not a full address. Type one like name@mail.example.",
  sameAddress: "That is the same address. Type another one.",
  use: (by) => `Use ${by} instead`,
  useFor: (by, address) => `Use ${by} instead of ${address}`,
  replaced: (address, by) => `${by} gets this message instead of ${address}.`,
  both: (address, by) =>
    `${by} was added, but ${address} is still there. Remove ${address}, or press Undo.`,
  notReplaced: (address) =>
    `${address} is still there, and nobody is lost. Look at To, Cc and Bcc, then try again.`,
};

export const markingEn: MarkingMessages = {
  mark: (level) => `Mark the subject ${level}`,
  marked: "The subject now has the marking.",
  notMarked:
    "Outlook did not take the new subject, so it is as it was. Try again, or type the marking yourself.",
  unmarked: "The subject is as it was.",
  notUnmarked: "The subject still has the marking. Press Undo again.",
  changedSince: "The subject has been changed since, so it is left as it is now.",
  changed:
    "The subject is not what it was when it was checked. Nothing has been changed. Press Check again.",
  unreadable:
    "Outlook did not say what the subject is. Nothing has been changed. Try again in a moment.",
  tooLong: (limit) =>
    `With the marking, the subject would have more than ${number(limit)} characters. ` +
    "Nothing has been changed. Make the subject shorter first.",
  unknown: "Outlook may not have kept the subject it was given. Look at the subject yourself.",
};

export const apartEn: ApartMessages = {
  open: "Write to each in a separate message…",
  close: "Close these steps",
  steps: [
    "Choose one person who stays on this message.",
    "For each of the others, open a new message in Outlook. Copy their address from here, and the text from this message.",
    "Press “Keep only” for the person who stays. The other addresses stay in view below.",
  ],
  people: "The people in this group",
  copy: "Copy",
  copyAddress: (address) => `Copy ${address}`,
  copied: (address) => `${address} is copied.`,
  notCopied: "The address could not be copied. Select it, and copy it yourself.",
  keepOnly: (address) => `Keep only ${address} here`,
  kept: (others) =>
    (others === 1 && "1 other person is taken off. Write to them in a message of their own.") ||
    `${number(others)} other people are taken off. Write to each in a message of their own.`,
  notKept: (left) =>
    `${counted(left, "other person is", "other people are")} still on this message, and nobody is ` +
    "lost. Try again.",
  takenOff: "Still to write to, each in a separate message",
  whatNext:
    "Open a new message for each of them in Outlook. This list is gone when you send or close this draft.",
};

export const mailMergeEn: MailMergeMessages = {
  open: "How to use mail merge",
  close: "Close the guide",
  loading: "Loading the guide…",
  failed: "The guide could not be loaded. Close it, check your network, then try again.",
  title: "Mail merge: a message of their own for each person",
  better:
    "If your force has a service for bulk mail, use that. It is safer than mail merge or Bcc. Ask your IT desk.",
  steps: [
    "Put the addresses in an Excel sheet, one person in each row, under a heading such as Address.",
    "Write the message in Word. Choose Mailings, Start Mail Merge, E-mail Messages.",
    "Choose Select Recipients, Use an Existing List, and open the sheet.",
    "Choose Finish & Merge, Send E-mail Messages. In the To box, choose the heading of the addresses.",
    "Try it first with a sheet that has only your own address in it.",
    "When it has gone to everyone, close this draft without sending it.",
  ],
  unchecked:
    "Second Look may not check what mail merge sends. Read the text and the sheet once more before you start.",
};
