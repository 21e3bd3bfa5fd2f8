import type { SensitiveContent } from "../../core/rules/sensitive-content";
import { list } from "../english";
import type { Names } from "../names";
import { sensitiveWording } from "../sensitive-wording";
import { topicNames } from "./detail-names";
import { longest } from "./phrases";
import { alsoThere, goesOut } from "./sensitive-subjects";

/** Whose details go to whom: the number and the kinds first, then what is said of these people, and where. */
export function sensitiveSentence(evidence: SensitiveContent, names: Names): string {
  return sensitiveWording(evidence, names, words);
}

const words = { longest, goesOut, spokenOf, alsoThere, whereabouts, news };

function spokenOf(topics: SensitiveContent["topics"]): string {
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
  if (places.includes("location")) {
    return (isPartly && "Look in the location too.") || "Look in the location.";
  }
  return "";
}

function news(people: number): string {
  return (
    (people === 1 && "You have not written to this address before.") ||
    (people === 2 && "You have written to neither of them before.") ||
    "You have written to none of them before."
  );
}
