import type { HiddenKind } from "../../core/documents/document";
import { number } from "../english";
import type { SentContentMessages } from "../sent-messages";
import { hiddenNames } from "../hidden-names";
import { topicNames } from "./detail-names";
import { thingNames } from "./hidden-things";

export const contentEn: SentContentMessages = {
  title: "What was in it",
  inMessage: "In the subject and the text",
  people: (count, isAtLeast) =>
    (isAtLeast && `Personal details of at least ${number(count)} people.`) ||
    (count === 1 && "Personal details of 1 person.") ||
    `Personal details of ${number(count)} people.`,
  secrets: (count) =>
    (count === 1 && "1 password or code. Change it now.") ||
    `${number(count)} passwords or codes. Change them now.`,
  kinds: "What is told of them",
  topics: "Words nearby speak of",
  topic: topicNames,
  marking: (level) => `It is marked ${level}.`,
  nothing: "Second Look found no personal details and no marking here. Read it through yourself.",
  hiddenPeople: (count) =>
    (count === 1 && "1 of them is only in hidden parts of the file.") ||
    `${number(count)} of them are only in hidden parts of the file.`,
  rows: (seen, inAll) =>
    `Whoever opens it sees ${number(seen)} rows. There are ${number(inAll)} in it.`,
  hides: "What it hides",
  hidden: hiddenNames<HiddenKind>(thingNames),
  fileNothing:
    "Second Look found no personal details and nothing hidden in it. Open it and look yourself.",
  fileNotRead: "Second Look could not look into this file. Open it and look yourself.",
  filePartlyRead: "Second Look could not read all of this file. There may be more in it.",
  pictures: (count) =>
    (count === 1 && "1 picture in the text was not looked at.") ||
    `${number(count)} pictures in the text were not looked at.`,
};
