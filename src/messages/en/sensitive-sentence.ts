import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { different } from "../different";
import { list } from "../english";
import { listsBeside } from "../lists-beside";
import type { Names } from "../names";
import { topicNames } from "./detail-names";
import { longest } from "./phrases";
import { alsoThere, goesOut } from "./sensitive-subjects";

/** How much is named: at best, and where the names are long. `isTerse` leaves out where, and who is new. */
const wordings = [
  { groups: 3, topics: 2, lists: 3, isTerse: false },
  { groups: 2, topics: 1, lists: 2, isTerse: false },
  { groups: 2, topics: 1, lists: 1, isTerse: true },
  { groups: 0, topics: 0, lists: 1, isTerse: true },
] as const;

/** Whose details go to whom: the number and the kinds first, then what is said of these people, and where. */
export function sensitiveSentence(evidence: SensitiveContent, names: Names): string {
  const said = wordings.map((wording) =>
    sentences(evidence, names, wording)
      .filter((sentence) => sentence !== "")
      .join(" "),
  );
  return said.find(({ length }) => length <= longest) || goesOut(evidence, names, 0);
}

function sentences(
  evidence: SensitiveContent,
  names: Names,
  { groups, topics, lists, isTerse }: (typeof wordings)[number],
): readonly string[] {
  const said = [
    goesOut(evidence, names, groups),
    spokenOf(evidence.topics.slice(0, topics)),
    alsoThere(evidence, listsBeside(evidence).slice(0, lists)),
  ];
  if (!isTerse) {
    said.push(whereabouts(evidence, names), news(evidence, names));
  }
  return said;
}

function spokenOf(topics: SensitiveContent["topics"]): string {
  if (topics.length === 0) {
    return "";
  }
  return `Words nearby speak of ${list(topics.map((topic) => topicNames[topic]))}.`;
}

function whereabouts({ files, places }: SensitiveContent, names: Names): string {
  const [file] = files;
  const isPartly = places.length > 1;
  if (file !== undefined) {
    return `Look in ${names.file(file)}.`;
  }
  if (places.includes("quoted")) {
    return (isPartly && "Look in the quoted message too.") || "Look in the quoted message.";
  }
  if (places.includes("subject")) {
    return (isPartly && "Look in the subject too.") || "Look in the subject.";
  }
  return "";
}

function news({ isFirstContact, recipients }: SensitiveContent, names: Names): string {
  const people = different(recipients, names).length;
  if (!isFirstContact || people === 0) {
    return "";
  }
  return (
    (people === 1 && "You have not written to this address before.") ||
    (people === 2 && "You have written to neither of them before.") ||
    "You have written to none of them before."
  );
}
