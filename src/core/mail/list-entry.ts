/** What an organisation on the allow-list is to the force. The words are those of a policy. */
export const roles = [
  "police",
  "criminal-justice",
  "government",
  "health",
  "local-authority",
  "legal-defence",
  "press",
  "public",
  "supplier",
  "other",
] as const;

export type Role = (typeof roles)[number];

/**
 * Protective markings, lowest first (Government Security Classifications, 2023). SECRET and above
 * never travel by this mail, so no entry can allow them.
 */
export const markings = ["OFFICIAL", "OFFICIAL-SENSITIVE"] as const;

export type Marking = (typeof markings)[number];

/** A day as it is written in a policy, `2027-03-31`. Days in this form sort as text. */
export type Day = string;

/** What a policy says of one line of a list, beside whom it matches. */
export interface ListEntry {
  /** Whom it stands for, as people say it. Two domains of one name are one organisation. Or empty. */
  readonly name: string;
  readonly role: Role | undefined;
  /** The highest marking it may receive. Absent where nobody has said. */
  readonly highestMarking: Marking | undefined;
  /** Who in the force answers for it, and why it is there. Both for those who review the list. */
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it counts. Absent where it counts until it is taken out. */
  readonly expires: Day | undefined;
}

/** An entry of which nothing is said but whom it matches. */
export const plainEntry: ListEntry = {
  name: "",
  role: undefined,
  highestMarking: undefined,
  owner: "",
  reason: "",
  expires: undefined,
};

/** Whether the entry counts on this day. On its last day it still does. */
export function isLive({ expires }: ListEntry, today: Day): boolean {
  return expires === undefined || today <= expires;
}

/** Known to the force, and still not one to trust with whatever a partner may see. */
export function isOutsideRole(role: Role | undefined): boolean {
  return role === "press" || role === "public";
}
