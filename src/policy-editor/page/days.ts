import type { Day } from "../../core/mail/list-entry";
import { dayOf } from "../../eml/day";

/** The day there is here now. */
export function today(): Day {
  return dayOf(new Date());
}

/** The day so many days later. */
export function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day as a policy writes it. */
export function dayFrom(year: number, month: number, day: number): Day {
  const two = (part: number) => `0${part}`.slice(-2);
  return `${year}-${two(month)}-${two(day)}`;
}
