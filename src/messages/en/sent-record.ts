import { number } from "../english";
import type { RecordMessages } from "../sent-record";
import { fieldNames } from "./phrases";

export const recordEn: RecordMessages = {
  title: "Record for the data protection officer",
  what:
    "Numbers and kinds only. The text and the subject of the message are never in it. " +
    "Second Look keeps no copy and sends it to nobody.",
  withNames: "Put the names and addresses of the people and the names of the files in it",
  withId: "Put the identifier of the message in it, by which your IT desk can find it",
  show: "Show the record",
  close: "Close the record",
  copy: "Copy the record",
  save: "Save as a file",
  copied: "The record is copied.",
  notCopied: "It could not be copied. Select the text and copy it yourself.",
  saved: "Look for the file in your downloads. If it is not there, copy the record instead.",
  label: "The record",
  line: {
    head: "Record of a message that was sent by mistake",
    made: (moment) => `Record made: ${moment}`,
    sent: (moment) => `Message created: ${moment}`,
    sentUnknown: "Message created: not known",
    aware: (moment) => `The force became aware: ${moment}`,
    awareUnknown: "The force became aware: not filled in",
    deadline: (moment) => `72 hours end: ${moment}`,
    id: (id) => `Identifier: ${id}`,
    field: (field, entries) => `${fieldNames[field]}: ${number(entries)}`,
    bccUnknown: "Bcc: Outlook does not show it",
    perhapsMore: (field) => `${fieldNames[field]}: there may be more than Outlook shows`,
    visible: (people, isAtLeast) =>
      (isAtLeast && `Saw one another in To and Cc: at least ${number(people)}`) ||
      `Saw one another in To and Cc: ${number(people)}`,
    lists: (entries) => `Lists whose people are not known: ${number(entries)}`,
    byHand: (entries) => `Entries without an address: ${number(entries)}`,
    groups: "Recipients by organisation",
    outside: (people) => `Other addresses outside: ${number(people)}`,
    trusted: (people) => `Organisations on the allow-list: ${number(people)}`,
    message: "In the subject and the text",
    file: (at, format) => `File ${number(at)} (${format})`,
    format: {
      workbook: "workbook",
      "word-document": "Word document",
      presentation: "presentation",
      pdf: "PDF",
      table: "table",
      text: "text",
      "web-page": "web page",
      "rich-text": "rich text",
      mail: "message",
      archive: "archive",
      picture: "picture",
      unknown: "unknown kind",
    },
    notRead: "Not looked into",
    addedByHand: (people) => `Addresses added by hand: ${number(people)}`,
    apology: (opened, drafts, people) =>
      (drafts === 1 &&
        `Apology to ${number(people)} in Bcc: ${number(opened)} of 1 draft opened. Whether it was sent is not known.`) ||
      `Apology to ${number(people)} in Bcc: ${number(opened)} of ${number(drafts)} drafts opened. Whether they were sent is not known.`,
    people: "People",
    noNames: "Names and addresses were left out.",
    limits: "Second Look counted what it could read. There may be more.",
  },
};
