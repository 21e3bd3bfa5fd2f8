import type { JsonObject } from "./json";
import type { PolicyAbout } from "./policy";
import type { Report } from "./policy-problem";
import { readDay } from "./read-entry";
import { readShortText } from "./read-texts";

/** Reads what a policy says of itself. All of it may be left out. */
export function readAbout(object: JsonObject, report: Report): PolicyAbout {
  const text = (key: string) =>
    (object[key] !== undefined && readShortText(object[key], [key], report)) || "";
  return {
    name: text("name"),
    version: text("version"),
    updated: readDay(object.updated, ["updated"], report),
    reviewBy: readDay(object.reviewBy, ["reviewBy"], report),
  };
}
