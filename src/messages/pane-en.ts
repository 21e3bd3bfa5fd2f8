import type { DocumentPart } from "../core/documents/document";
import { en } from "./en";
import { contentRulesInPane } from "./en/content-rules";
import { kindNames, reasonNames } from "./en/details-in-pane";
import { apartEn, mailMergeEn, markingEn, replaceEn } from "./en/pane-repairs";
import { fieldNames } from "./en/phrases";
import { fileRulesInPane } from "./en/file-rules";
import { incidents } from "./en/incidents";
import { contentOutcomes } from "./en/outcomes-content";
import { togetherOutcomes } from "./en/outcomes-together";
import { whoOutcomes } from "./en/outcomes-who";
import { peopleGroups } from "./en/people-groups";
import { togetherRulesInPane } from "./en/together-rules";
import { unseenRulesInPane } from "./en/unseen-rules";
import { whoRulesInPane } from "./en/who-rules-in-pane";
import { number } from "./english";
import type {
  AcknowledgeMessages,
  AttachmentMessages,
  CrowdMessages,
  FileMessages,
  FindingMessages,
  PaneMessages,
  PolicyMessages,
  RefusalMessages,
  RepairMessages,
} from "./pane-messages";

const finding: FindingMessages = {
  settled: "Answered",
  severity: { note: "Note", warn: "Warning", hold: "Serious", refuse: "Very serious" },
  field: fieldNames,
  kind: kindNames,
  why: reasonNames,
  reasons: "What else was seen",
  places: "Where the details are",
  inSubject: "In the subject",
  inLocation: "In the location",
  inText: (line, isQuoted) =>
    (isQuoted && `About line ${number(line)}, in a quoted message`) || `About line ${number(line)}`,
  inPart: ({ kind, name, isHidden }, line) => {
    const part = (name !== "" && `${partNames[kind]} “${name}”`) || partNames[kind];
    const row = (kind === "sheet" && `about row ${number(line)}`) || `about line ${number(line)}`;
    return (isHidden && `${part}, which is hidden, ${row}`) || `${part}, ${row}`;
  },
  noPlaces: "Second Look cannot show where they are. Look through the whole message.",
  showAll: (count) => `Show all ${number(count)}`,
  showFewer: "Show fewer",
};

const partNames: Readonly<Record<DocumentPart["kind"], string>> = {
  sheet: "Sheet",
  text: "Text",
  slide: "Slide",
  page: "Page",
  margin: "Headers and footers",
  notes: "Notes",
  properties: "Properties",
  message: "Message",
};

const attachments: AttachmentMessages = {
  reading: (read, files) => `Looking into attachments: ${number(read)} of ${number(files)} done.`,
  stop: "Stop looking",
};

const crowd: CrowdMessages = {
  now: "Now: everyone sees everyone",
  hidden: "In Bcc: each sees only you",
  picture: (people) =>
    `Now all ${number(people)} people see each other. In Bcc, each of them sees only you.`,
};

const fileMessages: FileMessages = {
  list: "The file",
  remove: "Remove",
  removeFile: (name) => `Remove the file ${name}`,
  removed: (name) => `The file ${name} is no longer attached.`,
  notRemoved: (name) => `The file ${name} is still attached. Take it off yourself.`,
};

const acknowledge: AcknowledgeMessages = {
  open: "It is right as it is…",
  legend: "Tick each to say that it is right:",
  file: (name) => `The file ${name}`,
  everyone: (people) => `All ${number(people)} people in the list`,
  why: "Why it is right",
  reasons: {
    entitled: "They are entitled to it",
    agreed: "The people it is about have agreed",
    required: "A law or a court asks for it",
    other: "Another reason",
  },
  ownWords: "Why, in a few words (kept nowhere)",
  confirm: "Confirm, and let it go",
  missing: {
    ticks: "Tick each line first.",
    reason: "Choose a reason first.",
    ownWords: "Write a few words more first.",
  },
  notLoaded: "This form could not be opened. Press the button to try again.",
};

const refused: RefusalMessages = {
  unreadable:
    "Outlook did not say who is in To, Cc and Bcc. Nothing has been changed. Try again in a moment.",
  notWritable: (field) =>
    `${fieldNames[field]} holds an entry that Outlook could not put back, such as a contact list. ` +
    "Nothing has been changed. Take that entry out yourself, then try again.",
  perhapsMore: (field) =>
    `${fieldNames[field]} may hold more people than Outlook shows to Second Look. ` +
    "Nothing has been changed. Send the message to smaller groups.",
  bccFull: (limit) =>
    `Bcc would hold more than ${number(limit)} people, which is too many for Outlook. ` +
    "Nothing has been changed. Send the message to smaller groups.",
  bccTooLong: (limit) =>
    `Bcc holds more than ${number(limit)} people, so it cannot be changed safely from here. ` +
    "Nothing has been changed. Remove this person yourself.",
};

const repair: RepairMessages = {
  moveToBcc: "Move everyone outside to Bcc",
  replyToSender: "Reply to the sender alone",
  remove: "Remove",
  removeFrom: (address, field) => `Remove ${address} from ${fieldNames[field]}`,
  undo: "Undo",
  working: "Changing To, Cc and Bcc. Do not press Send yet.",
  stop: "Stop",
  stopping: "Stopping. Do not press Send yet.",
  marking: "Changing the subject. Do not press Send yet.",
  moving: (done, of) =>
    (of === 1 && `Moving 1 person: ${number(done)} done. Do not press Send yet.`) ||
    `Moving ${number(of)} people: ${number(done)} done. Do not press Send yet.`,
  undoing: (done, of) =>
    (of === 1 && `Putting back 1 person: ${number(done)} done. Do not press Send yet.`) ||
    `Putting back ${number(of)} people: ${number(done)} done. Do not press Send yet.`,
  moved(count) {
    if (count === 0) {
      return "Nobody outside is in To or Cc.";
    }
    return (count === 1 && "1 person is now in Bcc.") || `${number(count)} people are now in Bcc.`;
  },
  moveNotBegun: (inBcc) =>
    (inBcc === 1 &&
      "The move stopped. Everyone is still in To and Cc, and 1 person is also in Bcc. Try again.") ||
    `The move stopped. Everyone is still in To and Cc, and ${number(inBcc)} people are also in Bcc. ` +
      "Try again.",
  moveHalfDone: (stillVisible) =>
    (stillVisible === 1 &&
      "The move stopped. 1 person is still in To or Cc, and nobody is lost. Try again.") ||
    `The move stopped. ${number(stillVisible)} people are still in To or Cc, and nobody is lost. ` +
      "Try again.",
  removed: (address, field) => `${address} is no longer in ${fieldNames[field]}.`,
  notRemoved: (address, field) =>
    `${address} is still in ${fieldNames[field]}, and nobody is lost. Try again.`,
  settle: "This is right: do not ask again",
  settled: "Noted. You will not be asked about this again unless it changes.",
  notSettled: "Outlook did not take the note. You will be asked again when you press Send.",
  remembers:
    "Second Look remembers whom you wrote to and how large your mailings were, to tell you what is " +
    "new. Nobody can read names, addresses or subjects from it.",
  forget: "Forget all of it",
  forgotten: "Forgotten. For two weeks, Second Look will not know who is new to you.",
  notForgotten: "Outlook did not forget it. Try again.",
  alone: (count) =>
    (count === 1 && "Only the sender is left: 1 person taken off.") ||
    `Only the sender is left: ${number(count)} people taken off.`,
  notAlone: (left) =>
    (left === 1 && "1 other person is still on this message, and nobody is lost. Try again.") ||
    `${number(left)} other people are still on this message, and nobody is lost. Try again.`,
  undone(leftInBcc) {
    if (leftInBcc === 0) {
      return "Everyone is back.";
    }
    return (
      (leftInBcc === 1 && "Everyone is back. 1 person is in Bcc as well: remove them yourself.") ||
      `Everyone is back. ${number(leftInBcc)} people are in Bcc as well: remove them yourself.`
    );
  },
  notUndone: "Not everyone is back yet, and nobody is lost. Press Undo again.",
  unknown:
    "Outlook stopped answering. Someone may be missing. Press Undo to put everyone back, then look " +
    "at To, Cc and Bcc yourself.",
  refused,
};

/** British English, as an officer would say it. */
const policy: PolicyMessages = {
  name: (name) => `Policy: ${name}.`,
  version: (version) => `Version ${version}.`,
  age(days) {
    if (days === 0) {
      return "Changed today.";
    }
    if (days === 1) {
      return "Changed 1 day ago.";
    }
    return `Changed ${number(days)} days ago.`;
  },
  overdue: (day) => `The policy was due for review by ${day}. Please tell your IT service desk.`,
};

export const paneEn: PaneMessages = {
  shared: en,
  rule: Object.assign(
    {},
    whoRulesInPane,
    togetherRulesInPane,
    Object.assign({}, contentRulesInPane, unseenRulesInPane, fileRulesInPane),
  ),
  outcome: Object.assign({}, whoOutcomes, togetherOutcomes, contentOutcomes),
  incident: incidents,
  observed(questions) {
    if (questions === 0) {
      return "Second Look is on trial. It would have asked nothing here.";
    }
    if (questions === 1) {
      return "Second Look is on trial. It would have asked one question here.";
    }
    return `Second Look is on trial. It would have asked ${number(questions)} questions here.`;
  },
  observedSoFar: (asked, mails) =>
    `Sent so far: ${number(mails)}. It would have asked about: ${number(asked)}.`,
  more(questions) {
    if (questions === 1) {
      return "And 1 more thing to look at.";
    }
    return `And ${number(questions)} more things to look at.`;
  },
  crowd,
  people: peopleGroups,
  decision: {
    send: "Nothing needs to be put right",
    ask: "Please look again before you send",
    hold: "This message cannot be sent yet",
    refuse: "This message cannot be sent yet",
  },
  pressSend: "Press Send again.",
  sendAnyway: "If it is right as it is, press Send again and choose Send Anyway.",
  whoGetsIt: "Who will get it",
  checking: "Checking this message…",
  checkAgain: "Check again",
  notChecked: "This message was not checked",
  unchecked: "Not everything was checked",
  finding,
  attachments,
  acknowledge,
  file: fileMessages,
  repair,
  replace: replaceEn,
  marking: markingEn,
  apart: apartEn,
  mailMerge: mailMergeEn,
  policy,
};
