import type { SensitiveContent } from "../../core/rules/sensitive-content";
import type { Names } from "../names";
import { sensitiveWording } from "../sensitive-wording";
import { topicNames } from "./detail-names";
import { longest } from "./phrases";
import { alsoThere, goesOut } from "./sensitive-subjects";

/** Whose details go to whom: the number first, then the kinds, what is said of these people, and where. */
export function sensitiveSentence(evidence: SensitiveContent, names: Names): string {
  return sensitiveWording(evidence, names, words);
}

const words = { longest, goesOut, spokenOf, alsoThere, whereabouts, news };

function spokenOf(topics: SensitiveContent["topics"]): string {
  return `Mae geiriau gerllaw yn sôn am hyn: ${topics.map((topic) => topicNames[topic]).join(", ")}.`;
}

function whereabouts({ files, places }: SensitiveContent, names: Names): string {
  const [file] = files;
  const isPartly = places.length > 1;
  if (file !== undefined) {
    return `Edrychwch yn y ffeil ${names.file(file)}.`;
  }
  if (places.includes("quoted")) {
    return (
      (isPartly && "Edrychwch yn y neges a ddyfynnwyd hefyd.") ||
      "Edrychwch yn y neges a ddyfynnwyd."
    );
  }
  if (places.includes("subject")) {
    return (isPartly && "Edrychwch yn y pwnc hefyd.") || "Edrychwch yn y pwnc.";
  }
  if (places.includes("location")) {
    return (isPartly && "Edrychwch yn y lleoliad hefyd.") || "Edrychwch yn y lleoliad.";
  }
  return "";
}

function news(people: number): string {
  return (
    (people === 1 && "Nid ydych wedi ysgrifennu i'r cyfeiriad hwn o'r blaen.") ||
    (people === 2 && "Nid ydych wedi ysgrifennu at yr un o'r ddau o'r blaen.") ||
    "Nid ydych wedi ysgrifennu at yr un ohonynt o'r blaen."
  );
}
