import { type Day, type ListEntry, markings, roles } from "../mail/list-entry";
import { type JsonObject, readText, readWord, refuseUnknownKeys } from "./json";
import type { PolicyPath, Report } from "./policy-problem";

/** What a line of a list may say. A misspelt `expires` must not make it count for ever. */
const entryKeys = ["match", "name", "role", "highestMarking", "owner", "reason", "expires"];

/** Reads what a line says of whom it matches. All of it may be left out. */
export function readEntry(object: JsonObject, path: PolicyPath, report: Report): ListEntry {
  refuseUnknownKeys(object, entryKeys, path, report);
  const text = (key: string) => readText(object[key], [...path, key], report) || "";
  return {
    name: text("name"),
    role: readWord(object.role, roles, [...path, "role"], report),
    highestMarking: readWord(object.highestMarking, markings, [...path, "highestMarking"], report),
    owner: text("owner"),
    reason: text("reason"),
    expires: readDay(object.expires, [...path, "expires"], report),
  };
}

/** A day of the calendar. `undefined` where it is absent or something else. */
export function readDay(value: unknown, path: PolicyPath, report: Report): Day | undefined {
  const day = readText(value, path, report);
  if (day !== undefined && !isDay(day)) {
    report({ path, kind: "not-a-day" });
    return undefined;
  }
  return day;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2027-02-28`. A day that no calendar has, such as 31 April, is a slip worth mending. */
function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) || [];
  const days = daysInMonth[Number(month) - 1] || 0;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const isMissing = month === "02" && day === "29" && !isLeap;
  return Number(day) >= 1 && Number(day) <= days && !isMissing;
}
