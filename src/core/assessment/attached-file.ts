import type { JudgedPart } from "../documents/judge-document";
import type { ReadingLimits } from "../documents/limits";
import { type FileVerdict, unreadVerdict } from "../documents/verdict";
import type { Draft } from "../mail/draft";

/** What was made of one file, and what it calls the places where it hides something. */
export interface AttachedFile {
  readonly verdict: FileVerdict;
  /** In the order of `verdict.hidden`. Never kept: it stands in the file. */
  readonly hiddenPlaces: readonly string[];
  /** Its parts as they were searched. Empty where only the verdict was kept. */
  readonly judged: readonly JudgedPart[];
}

/** Reads one file of a draft. Never throws. */
export type ReadAttached = (bytes: Uint8Array, name: string, limits: ReadingLimits) => AttachedFile;

/** A file of which only the verdict was kept. */
export function fileJudgedEarlier(verdict: FileVerdict | undefined): AttachedFile | undefined {
  return verdict && { verdict, hiddenPlaces: [], judged: [] };
}

/** Of a file that nobody could look into. */
export function unreadFile(...troubles: FileVerdict["troubles"]): AttachedFile {
  return { verdict: unreadVerdict(...troubles), hiddenPlaces: [], judged: [] };
}

/** The draft with what its files hold: what hidden places are called, and a print of each. */
export function withHiddenPlaces(
  draft: Draft,
  files: readonly (AttachedFile | undefined)[],
): Draft {
  const attachments = draft.attachments.map((attachment, position) => {
    const { hiddenPlaces = [], verdict } = files[position] || {};
    const print = verdict && verdict.print;
    return Object.assign({}, attachment, { hiddenPlaces }, print !== undefined && { print });
  });
  return Object.assign({}, draft, { attachments });
}
