import { longestSubject, type SubjectField } from "./subject-field";

/** A subject before a repair, and what the repair makes of it. */
export interface SubjectChange {
  readonly from: string;
  readonly to: string;
}

/** What became of it, as it was read back from Outlook. */
export type MarkResult =
  /** Nothing has been changed. */
  | { readonly outcome: "refused"; readonly reason: "unreadable" | "changed" | "too-long" }
  /** `change` is what an undo goes back on. */
  | { readonly outcome: "marked"; readonly change: SubjectChange }
  /** The subject is as it was. */
  | { readonly outcome: "stopped" }
  /** It is neither as it was nor as it was to be, or Outlook no longer says. */
  | { readonly outcome: "unknown" };

/** What became of an undo. */
export type UnmarkResult = "restored" | "changed" | "stopped" | "unknown";

/**
 * Writes a subject. Where the subject is no longer the one that the pane showed, it is left alone, and
 * so it is where Exchange would cut it.
 */
export async function markSubject(
  subject: SubjectField,
  change: SubjectChange,
): Promise<MarkResult> {
  const now = await subject.read().catch(() => undefined);
  if (now === undefined) {
    return { outcome: "refused", reason: "unreadable" };
  }
  if (now !== change.from && now !== change.to) {
    return { outcome: "refused", reason: "changed" };
  }
  if (change.to.length > longestSubject) {
    return { outcome: "refused", reason: "too-long" };
  }
  const left = await put(subject, change.to);
  if (left === change.to) {
    return { outcome: "marked", change };
  }
  return { outcome: (left === change.from && "stopped") || "unknown" };
}

/** Puts the earlier subject back, unless somebody has written another since. */
export async function unmarkSubject(
  subject: SubjectField,
  { from, to }: SubjectChange,
): Promise<UnmarkResult> {
  const now = await subject.read().catch(() => undefined);
  if (now === undefined) {
    return "stopped"; // Nothing was written, so it can be tried again.
  }
  if (now !== to && now !== from) {
    return "changed";
  }
  const left = await put(subject, from);
  return (left === from && "restored") || (left === to && "stopped") || "unknown";
}

/** What Outlook puts before the subject of an answer. */
const answered = /^(?:\s*(?:re|fwd?|ateb|aw|wg|sv|vs|tr|rv)\s*:)+\s*/i;

/**
 * Writes a subject, and returns what it then is; `undefined` where Outlook does not say.
 *
 * `setAsync` leaves prefixes such as "RE:" in place (docs: Subject), and need not do so everywhere. So
 * it is written without them first, and only where they are gone, with them: they never double.
 */
async function put(field: SubjectField, subject: string): Promise<string | undefined> {
  const bare = subject.replace(answered, "");
  const first = await written(field, bare);
  if (first === bare && bare !== subject) {
    return written(field, subject);
  }
  return first;
}

async function written(field: SubjectField, subject: string): Promise<string | undefined> {
  await field.set(subject).catch(() => undefined); // What came of it is read, and that is what counts.
  return field.read().catch(() => undefined);
}
