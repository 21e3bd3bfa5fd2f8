import type { HiddenData } from "../../core/rules/hidden-data";
import type { ProtectiveMarking } from "../../core/rules/protective-marking";
import type { UnreadableAttachment } from "../../core/rules/unreadable-attachment";
import { number } from "../english";
import type { Names } from "../names";
import type { OutcomeTexts } from "../outcome";
import { detailsOutcome } from "./details-outcome";
import { getters } from "./getters";
import { thisItemFirst } from "./phrases";

/** What comes of what the message says, and of the files with it. */
export const contentOutcomes = {
  "sensitive-content": detailsOutcome,
  "protective-marking": markingOutcome,
  "hidden-data": hiddenOutcome,
  "unreadable-attachment": unreadOutcome,
  "attachment-missing": (_evidence, names) =>
    `${thisItemFirst(names)} will arrive without the file that it promises.`,
} satisfies Partial<OutcomeTexts>;

function markingOutcome(evidence: ProtectiveMarking, names: Names): string {
  const { level, because, recipients, words, files } = evidence;
  const marking = words.map((range) => names.words(range)).join(" and ") || level;
  if (because === "nobody") {
    return `What is marked ${marking} will go by this mail, and nothing so marked may.`;
  }
  if (files.length > 0) {
    return `${getters(recipients, names)} will get a file that is marked ${marking}.`;
  }
  return `${getters(recipients, names)} will get what is marked ${marking}.`;
}

function hiddenOutcome(evidence: HiddenData, names: Names): string {
  const { files, recipients, rowsSeen, rowsInAll, hiddenPeople, isAtLeast } = evidence;
  const people = getters(recipients, names);
  const file = files.map((position) => names.file(position)).join("");
  if (hiddenPeople === 1) {
    return `${people} will get the details of 1 person whom ${file} hides.`;
  }
  if (hiddenPeople > 1 && isAtLeast) {
    return `${people} will get the details of at least ${number(hiddenPeople)} people whom ${file} hides.`;
  }
  if (hiddenPeople > 1) {
    return `${people} will get the details of ${number(hiddenPeople)} people whom ${file} hides.`;
  }
  if (rowsInAll > rowsSeen) {
    return `${people} will get ${number(rowsInAll)} rows in ${file}, of which you see ${number(rowsSeen)}.`;
  }
  return `${people} will get what ${file} does not show you.`;
}

function unreadOutcome(evidence: UnreadableAttachment, names: Names): string {
  const { because, files, recipients } = evidence;
  const people = getters(recipients, names);
  const file = files.map((position) => names.file(position)).join("");
  if (because === "password-beside" && files.length === 1) {
    return `${people} will get ${file} and the password that opens it.`;
  }
  if (because === "password-beside") {
    return `${people} will get ${number(files.length)} files and the password that opens them.`;
  }
  if (files.length === 1) {
    return `${people} will get ${file}, and nobody here has looked inside.`;
  }
  return `${people} will get ${number(files.length)} files, and nobody here has looked inside.`;
}
