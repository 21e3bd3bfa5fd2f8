import type { ContentPlace } from "../../core/content/personal-details";
import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { list } from "../english";
import type { Names } from "../names";
import { topicNames } from "./detail-names";
import { whither } from "./phrases";
import { subjectsOf } from "./sensitive-subjects";

/** What an alert of 500 characters has room for beside its closing words, in UTF-16 units. */
const longest = 390;

/** How many groups of details are named, at best and where addresses are long. Half as many topics. */
const groupsNamed = [4, 2, 0];

/** Whose details go to whom: the number, the kinds, what is said of these people, where, and who. */
export function sensitiveSentence(evidence: SensitiveContent, names: Names): string {
  const wordings = groupsNamed.map((most) => wording(evidence, names, most));
  return wordings.find(({ length }) => length <= longest) || wordings.slice(-1).join("");
}

function wording(evidence: SensitiveContent, names: Names, most: number): string {
  const { topics, places, files, recipients, isFirstContact } = evidence;
  const { subjects, isOne } = subjectsOf(evidence, most);
  const [first = "", ...others] = subjects;
  const said = withWords(topics.slice(0, most / 2));
  const comma = (said + others.join("") && ",") || "";
  const where = files.map((file) => ` (in ${names.file(file)})`).join("") || whereabouts(places);
  const subject = [first + said + where, ...others].join(", and ") + comma;
  const journey = whither(recipients, names, (isOne && "is") || "are");
  const news = (isFirstContact && recipients.length > 0 && ", not written to before") || "";
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${journey}${news}.`;
}

function withWords(topics: SensitiveContent["topics"]): string {
  if (topics.length === 0) {
    return "";
  }
  const said = list(topics.map((topic) => topicNames[topic]));
  return `, with ${said.replace(/^(wording about .+ and )wording about /, "$1")}`;
}

function whereabouts(places: readonly ContentPlace[]): string {
  const isPartly = places.length > 1;
  if (places.includes("quoted")) {
    return (isPartly && " (partly in a quoted message)") || " (quoted message)";
  }
  if (places.includes("subject")) {
    return (isPartly && " (partly in the subject)") || " (in the subject)";
  }
  return "";
}
