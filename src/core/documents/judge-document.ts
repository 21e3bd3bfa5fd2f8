import { peopleTold } from "../content/people-told";
import { type Reading, type ToldInText, toldInText } from "../content/told-in-text";
import { topicsIn } from "../content/words/topics-in";
import type { DocumentPart, ReadDocument } from "./document";
import { hiddenIn, partsIn, troublesIn } from "./document-contents";
import { gravestMarking } from "./gravest-marking";
import type { FileMarking, FileVerdict } from "./verdict";

/** With whose eyes a file is read, and for how long. */
export interface Judging extends Omit<Reading, "about"> {
  /** False once the time for this file is over. */
  readonly hasTime: () => boolean;
}

/** One part of a file, and what it tells. */
export interface JudgedPart {
  readonly part: DocumentPart;
  readonly told: ToldInText;
}

/** What was made of a file, and of each of its parts for which there was time. */
export interface JudgedDocument {
  readonly verdict: FileVerdict;
  readonly judged: readonly JudgedPart[];
}

/**
 * Searches all parts of a file, each for itself: what stands in one sheet says nothing of the people in
 * another. The name of the file is what all of it is about.
 */
export function judgeDocument(
  document: ReadDocument,
  name: string,
  judging: Judging,
): JudgedDocument {
  const parts = partsIn(document);
  // First, since it is quickly found, and a list of people may take all the time there is.
  const marking = gravestMarking(parts, judging.hasTime);
  const judged = judgedParts(parts, name, judging);
  return { verdict: verdictOn(document, parts, judged, marking), judged };
}

function verdictOn(
  document: ReadDocument,
  parts: readonly DocumentPart[],
  judged: readonly JudgedPart[],
  marking: FileMarking | undefined,
): FileVerdict {
  const isLate = judged.length < parts.length;
  const seen = judged.filter(({ part }) => part.hidden === undefined);
  const people = peopleTold(judged.map(({ told }) => told));
  const late = (isLate && (["out-of-time"] as const)) || [];
  return {
    format: document.format,
    people,
    hiddenPeople: people.count - peopleTold(seen.map(({ told }) => told)).count,
    rowsSeen: rowsOf(parts.filter(({ hidden }) => hidden === undefined)),
    rowsInAll: rowsOf(parts),
    hidden: hiddenIn(document).map(({ kind, count }) => ({ kind, count })),
    marking,
    troubles: Array.from(new Set([...troublesIn(document), ...late])),
    isCut: isLate || parts.some(({ isCut }) => isCut),
  };
}

/** Those parts for which there was time, in order. */
function judgedParts(
  parts: readonly DocumentPart[],
  name: string,
  { own, reader, words, hasTime }: Judging,
): readonly JudgedPart[] {
  const ofFile = topicsIn(name, words);
  const judged: JudgedPart[] = [];
  for (const part of parts) {
    if (!hasTime()) {
      return judged;
    }
    const about = ofFile.concat((part.name !== "" && topicsIn(part.name, words)) || []);
    judged.push({ part, told: toldInText(part.text, { own, reader, words, about }) });
  }
  return judged;
}

function rowsOf(parts: readonly DocumentPart[]): number {
  return parts.filter(({ kind }) => kind === "sheet").reduce((sum, { rows }) => sum + rows, 0);
}
