import type { Day } from "../core/mail/list-entry";

/** The day there is here now. Swedes write it as a policy does: 2027-03-31. */
export function dayOf(now: Date): Day {
  return now.toLocaleDateString("sv-SE");
}
