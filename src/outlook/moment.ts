import type { Day } from "../core/mail/list-entry";
import type { Occasion } from "../core/rules/occasion";

/** The day of the sender's own clock and time zone. */
export function dayOf(date: Date): Day {
  const two = (part: number) => `0${part}`.slice(-2);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What the clock says of this moment. */
export function moment(date: Date): Pick<Occasion, "today" | "seconds"> {
  return { today: dayOf(date), seconds: Math.floor(date.getTime() / 1000) };
}
