import type { JsonObject } from "./json";
import type { PolicyAbout } from "./policy";
import type { Report } from "./policy-problem";
import { readDay } from "./read-entry";
import { readShortText } from "./read-texts";

/** Reads what a policy says of itself. All of it may be left out. */
export function readAbout(object: JsonObject, report: Report): PolicyAbout {
  const text = (key: string) =>
    (object[key] !== undefined && readShortText(object[key], [key], report)) || "";
  const updated = readDay(object.updated, ["updated"], report);
  const reviewBy = readDay(object.reviewBy, ["reviewBy"], report);
  if (updated !== undefined && reviewBy !== undefined && reviewBy <= updated) {
    report({ path: ["reviewBy"], kind: "not-later", other: "updated", than: updated });
  }
  return { name: text("name"), version: text("version"), updated, reviewBy };
}
