import { markings } from "../../mail/list-entry";

/** Levels of protective markings, the lowest first (Government Security Classifications, 2024). */
export const levels = [...markings, "SECRET", "TOP SECRET"] as const;

export type Level = (typeof levels)[number];

/** Whether one level is above another. What is not marked is OFFICIAL: so the policy says. */
export function isAbove(one: Level, other: Level | undefined): boolean {
  return levels.indexOf(one) > levels.indexOf(other || "OFFICIAL");
}
