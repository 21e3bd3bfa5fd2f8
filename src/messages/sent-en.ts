import { fieldNames } from "./en/phrases";
import { apologyEn, batchEn } from "./en/sent-apology";
import { contentEn } from "./en/sent-content";
import { recordEn } from "./en/sent-record";
import { number } from "./english";
import type { SentMessages } from "./sent-messages";

export const sentEn: SentMessages = {
  heading: {
    reading: "Reading this message…",
    failed: "Second Look could not read this message",
    eachOther: (people, isAtLeast) =>
      (isAtLeast &&
        `At least ${number(people)} people could each see at least ${number(people - 1)} other addresses`) ||
      (people === 2 && "2 people could each see the other's address") ||
      `${number(people)} people could each see ${number(people - 1)} other addresses`,
    one: "Nobody in To or Cc could see another address",
    none: "Nobody is in To or Cc",
    perhaps: "Second Look cannot tell who could see whom",
    below: "What to do after a message that should not have gone as it did.",
  },
  notYours: {
    sentence:
      "You do not seem to have sent this message. This page is for messages that you or your team sent.",
    goOn: "Go on with this message",
  },
  who: {
    title: "Who could see whom",
    inField: (field, entries) => `${fieldNames[field]}: ${number(entries)}`,
    hidden: (people) =>
      (people === 1 &&
        "1 person in Bcc could see the addresses in To and Cc. Nobody could see theirs.") ||
      `${number(people)} people in Bcc could see the addresses in To and Cc. Nobody could see theirs.`,
    bccUnknown:
      "Outlook does not show here who was in Bcc. If you put anyone there, add them to the apology below.",
    people: "Whom it reached",
    lists: (entries) =>
      (entries === 1 &&
        "1 entry is a list. The people in it saw these addresses too. Second Look cannot see who they are.") ||
      `${number(entries)} entries are lists. The people in them saw these addresses too. Second Look cannot see who they are.`,
    byHand: (entries) =>
      (entries === 1 &&
        "1 entry has no address here. It may be a contact list or a colleague. The apology cannot go there by itself.") ||
      `${number(entries)} entries have no address here. They may be contact lists or colleagues. The apology cannot go there by itself.`,
    nameless: "An entry without a name",
    perhapsMore: (field) =>
      `There may be more people in ${fieldNames[field]} than Outlook shows to Second Look.`,
    collapsed:
      "Outlook shows 20 people of a long list. Open the whole list in the message, then close this pane and open it again.",
  },
  content: contentEn,
  firstHour: {
    title: "In the first hour",
    steps: [
      "Tell your supervisor and your data protection officer now. Do not wait until you know it all.",
      "If anyone could be in danger, phone: a victim, a witness or an informant comes first.",
      "Do not reply to all. Send no correction with people in To or Cc.",
      "Recall the message in Outlook. That works only for people in your own organisation, and not for all of them.",
      "Ask everyone it reached to delete it and not to pass it on. The apology below does that.",
      "Write down what you did and when: sent, noticed, told, recalled.",
    ],
  },
  notice: {
    title: "Within 72 hours",
    steps: [
      "Your data protection officer decides whether the force must tell the ICO. Give them the record below.",
      "The force must tell the ICO within 72 hours of becoming aware, unless a risk to people is unlikely.",
      "If the risk to people is high, the force must tell those people too, without undue delay.",
      "Not everything need be known by then. The rest can follow.",
      "The ICO's helpline is 0303 123 1113. Its form is at ico.org.uk, under report a breach.",
    ],
    aware: "When the force became aware of it",
    now: "Now",
    ask: "Fill in when the force became aware. Then the end of the 72 hours is shown here.",
    until: (moment) => `The 72 hours end on ${moment}.`,
    hours: (left) =>
      (left === 0 && "Less than 1 hour is left.") ||
      (left === 1 && "1 hour is left.") ||
      `${number(left)} hours are left.`,
    passed:
      "The 72 hours are over. Tell your data protection officer at once, and write down why it is late.",
    future: "That moment is yet to come. Correct it.",
    law: "UK GDPR, Articles 33 and 34; Data Protection Act 2018, sections 67 and 68.",
  },
  apology: apologyEn,
  batch: batchEn,
  record: recordEn,
};
