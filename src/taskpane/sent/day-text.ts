import type { Language } from "../../core/policy/language";
import { months, weekdays } from "../../messages/cy/calendar";

/**
 * A day as people write it: `23 November 2026`. The Welsh names are our own: a browser that has none
 * writes the day in its own language, as Chromium did in the middle of a Welsh apology.
 */
export function dayText(date: Date, language: Language): string {
  if (language === "cy-GB") {
    return `${date.getDate()} ${months[date.getMonth()] ?? ""} ${date.getFullYear()}`;
  }
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(date);
}

/** The same with the day of the week. */
export function weekdayText(date: Date, language: Language): string {
  if (language === "cy-GB") {
    return `${weekdays[date.getDay()] ?? ""}, ${dayText(date, language)}`;
  }
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "full" }).format(date);
}
