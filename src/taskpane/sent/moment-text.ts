import type { Language } from "../../core/policy/language";
import { dayOf } from "../../outlook/moment";
import { weekdayText } from "./day-text";

/** A moment as people write it, with the time zone: `Friday 1 January 2027 at 10:30 GMT`. */
export function momentText(milliseconds: number, language: Language): string {
  const date = new Date(milliseconds);
  const clock = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(date);
  return `${weekdayText(date, language)} ${at[language]} ${clock}`;
}

const at: Readonly<Record<Language, string>> = { "en-GB": "at", "cy-GB": "am" };

/** What `<input type="datetime-local">` calls this moment on this machine's clock. */
export function localInput(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment that was filled in, in milliseconds. `undefined` as long as it is none. */
export function fromLocalInput(text: string): number | undefined {
  const milliseconds = new Date(text).getTime();
  return text === "" || Number.isNaN(milliseconds) ? undefined : milliseconds;
}
