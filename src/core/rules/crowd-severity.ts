import type { Draft } from "../mail/draft";
import type { Party } from "../mail/parties";
import { gravity, type Severity } from "./severity";

export interface CrowdSettings {
  readonly caution: number;
  /** Counts private mailboxes alone. */
  readonly cautionPersonal: number;
  readonly demandBcc: number;
  readonly hardStop: number;
}

/** How grave it is that so many people outside can see each other. One staff counts one step milder. */
export function severityOfCrowd(
  count: number,
  parties: readonly Party[],
  isOneStaff: boolean,
  settings: CrowdSettings,
): Severity | undefined {
  const graded = byCount(count, settings);
  if (isOneStaff) {
    return milder[graded || "note"];
  }
  const people = parties.filter(({ isPerson }) => isPerson);
  return graded || (people.length >= settings.cautionPersonal && "warn") || undefined;
}

function byCount(
  count: number,
  { caution, demandBcc, hardStop }: CrowdSettings,
): Severity | undefined {
  if (count >= hardStop) {
    return "refuse";
  }
  if (count >= demandBcc) {
    return "hold";
  }
  return (count >= caution && "warn") || undefined;
}

/** What is refused by a policy's own limit stays so. */
const milder: Readonly<Record<Severity, Severity | undefined>> = {
  note: undefined,
  warn: undefined,
  hold: "warn",
  refuse: "refuse",
};

/** More are in view than Outlook tells. */
export function isCutShort({ unread }: Draft): boolean {
  return unread.some(
    ({ part, reason }) => reason === "cut-short" && (part === "to" || part === "cc"),
  );
}

/** The graver of two, where there are two. */
export function graver(
  one: Severity | undefined,
  other: Severity | undefined,
): Severity | undefined {
  if (one === undefined || other === undefined) {
    return one || other;
  }
  return (gravity(one) >= gravity(other) && one) || other;
}
