import { meetingFieldNames as fieldNames } from "./en/phrases";
import { number } from "./english";
import { meetingEn } from "./meeting-en";
import { paneEn } from "./pane-en";
import type { PaneMessages, RefusalMessages, RepairMessages } from "./pane-messages";
import type { ReplaceMessages } from "./pane-repairs";
import { rulesInMeeting } from "./rules-in-meeting";

/** What the pane says of a rule beside a meeting, where a message's words would be false. */
const rule = rulesInMeeting(paneEn.rule, {
  "visible-recipients": {
    title: "People invited can see each other",
    whyItMatters:
      "A meeting has no Bcc. Everyone you invite can see and keep the addresses of all the others.",
    whatToDo:
      "Remove them, and tell them of the meeting in a message with everyone in Bcc. " +
      "In Outlook on the web you can instead choose Response options, Hide attendee list.",
  },
  "mixed-outsiders": {
    whyItMatters: "Each is told what is meant for the other, and learns who the others are.",
    whatToDo: "If they should not know of each other, send each an invitation of their own.",
  },
  correction: {
    whatToDo: "Remove them, and tell them of the meeting in a message with everyone in Bcc.",
  },
  "lone-outsider": {
    whyItMatters:
      "Outlook offers names as you type, and one wrong choice invites a stranger to the meeting.",
  },
  "look-alike-domain": {
    whyItMatters:
      "One wrong letter behind the @ sends the invitation to a stranger. Fraudsters use such addresses too.",
  },
  "sending-as": {
    title: "Invited from another mailbox",
    whyItMatters: "Replies go to the mailbox that invites, and everybody there can read them.",
    whatToDo: "Look at the calendar you are in. If it is the wrong one, use your own.",
  },
  "similar-name": {
    whyItMatters:
      "Anybody can choose the name that Outlook shows. The invitation goes to the address behind it.",
  },
  "greeting-mismatch": {
    whatToDo: "Check whom you invite. If it is the right person, correct the greeting.",
    people: "Who must come",
  },
  "outside-recipient": {
    whyItMatters:
      "One wrongly chosen or mistyped address sends the whole invitation to a stranger.",
    whatToDo: "Remove anyone who should not get this invitation.",
  },
  "attachment-missing": { people: "Who would get the invitation" },
  "sensitive-content": {
    whyItMatters:
      "Once the invitation is sent, nobody can call these details back or choose who reads them. " +
      "They also stand in every calendar.",
    whatToDo:
      "Take out what these people do not need, in the location too. Or remove the people who should " +
      "not get it.",
  },
  "unclear-recipient": {
    whatToDo: "Open the list and see who is on it, or invite the people one by one.",
  },
});

const refused: RefusalMessages = {
  unreadable:
    "Outlook did not say who is invited. Nothing has been changed. Try again in a moment.",
  notWritable: (field) =>
    `${fieldNames[field]} holds an entry that Outlook could not put back, such as a contact list. ` +
    "Nothing has been changed. Take that entry out yourself, then try again.",
  perhapsMore: (field) =>
    `${fieldNames[field]} may hold more people than Outlook shows to Second Look. ` +
    "Nothing has been changed. Invite smaller groups.",
  bccFull: (limit) => paneEn.repair.refused.bccFull(limit),
  bccTooLong: (limit) =>
    `More than ${number(limit)} people are invited, so this cannot be changed safely from here. ` +
    "Nothing has been changed. Remove this person yourself.",
};

const repair: Partial<RepairMessages> = {
  removeFrom: (address, field) => `Remove ${address} from ${fieldNames[field]}`,
  working: "Changing who is invited. Do not press Send yet.",
  removed: (address, field) => `${address} is no longer in ${fieldNames[field]}.`,
  notRemoved: (address, field) =>
    `${address} is still in ${fieldNames[field]}, and nobody is lost. Try again.`,
  unknown:
    "Outlook stopped answering. Someone may be missing. Press Undo to put everyone back, then look " +
    "at Required and Optional yourself.",
  refused,
};

const replace: Partial<ReplaceMessages> = {
  openFor: (address, field) => `Replace… ${address} in ${fieldNames[field]}`,
  replaced: (address, by) => `${by} gets this invitation instead of ${address}.`,
  notReplaced: (address) =>
    `${address} is still there, and nobody is lost. Look at Required and Optional, then try again.`,
};

/** The words of the pane beside a meeting. */
export const paneMeetingEn: PaneMessages = Object.assign({}, paneEn, {
  shared: meetingEn,
  rule,
  decision: Object.assign({}, paneEn.decision, {
    hold: "This invitation cannot be sent yet",
    refuse: "This invitation cannot be sent yet",
  }),
  checking: "Checking this invitation…",
  notChecked: "This invitation was not checked",
  finding: Object.assign({}, paneEn.finding, {
    field: fieldNames,
    noPlaces: "Second Look cannot show where they are. Look through the whole invitation.",
  }),
  repair: Object.assign({}, paneEn.repair, repair),
  replace: Object.assign({}, paneEn.replace, replace),
});
