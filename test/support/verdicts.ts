import type { PeopleTold } from "../../src/core/content/personal-details";
import { type FileVerdict, nobody, unreadVerdict } from "../../src/core/documents/verdict";

/** A verdict on a workbook with nothing in it, but for what is given. */
export function verdict(rest: Partial<FileVerdict> = {}): FileVerdict {
  return { ...unreadVerdict(), format: "workbook", ...rest };
}

/** So many people with a name and a date of birth each. */
export function people(count: number, rest: Partial<PeopleTold> = {}): PeopleTold {
  const kinds = { name: count, "date-of-birth": count };
  return { ...nobody, count, tier: "identity", kinds, ...rest };
}
