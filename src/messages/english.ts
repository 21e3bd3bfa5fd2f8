/** Grammar of English sentences: numbers, lists, one and many. Says nothing about mail. */
import { number } from "./number";

export { number };

/** `1 postcode`, `3 postcodes`. */
export function counted(value: number, one: string, many: string): string {
  if (value === 1) {
    return `1 ${one}`;
  }
  return `${number(value)} ${many}`;
}

/** `To`, `To and Cc`, `To, Cc and Bcc`. */
export function list(items: readonly string[]): string {
  const last = items.length - 1;
  if (last < 1) {
    return items.join("");
  }
  return `${items.slice(0, last).join(", ")} and ${items.slice(last).join("")}`;
}

/** `12 minutes ago`, `3 hours ago`, `2 days ago`: as exact as one remembers it. */
export function ago(minutes: number): string {
  if (minutes < 1) {
    return "less than a minute ago";
  }
  if (minutes < 60) {
    return `${counted(minutes, "minute", "minutes")} ago`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    return `${counted(hours, "hour", "hours")} ago`;
  }
  return `${counted(Math.floor(hours / 24), "day", "days")} ago`;
}
