import { type Detail, isAddress } from "./detail";
import type { DetailRecord } from "./record";

const words =
  "ltd|limited|llp|plc|inc|gmbh|hall|inn|arms|hotel|cent(?:re|er)|chapel|church|hospital|surgery|clinic|schools?|ysgol|college|academy|university|library|museum|pharmacy|bakery|kennels|motors|garage|tyres|roofing|neuadd|capel|solicitors?|accountants?|services|council|offices?|station|headquarters|hq|constabulary|police|heddlu|bank|restaurant|caf[eé]|club|company|group|co|supplies|engineering|association|trust|society|department|shop|stores?|garden|bar";

/** Behind a name it makes it that of a firm: `Mock Motors Ltd`. */
export const firmWord = new RegExp(`^(?:${words})\\b`, "i");

/** Firms and buildings for everybody. `Church Cottage` and `Station Road` are none: somebody lives there. */
const premises = new RegExp(
  `\\b(?:${words})\\b(?! (?:house|cottage|lodge|farm|flat|road|street|lane|close|view|terrace|row|hill|court|drive|way|rd|st)\\b)`,
  "i",
);

/** `Mould & Sons`, `Sam's Fish,`. */
const ofSomebody = /& sons\b|['’]s [a-z]{3,12},/i;

/** How far before an address the name of what stands there is looked for, in UTF-16 units. */
const reach = 120;

/**
 * Whether the address in a record is that of a firm, an office or a hall, which stands before it on its
 * line or on the line above: then whoever is named there works there, or may be met there.
 *
 * @param from behind what belongs to the record before
 */
export function isAtPremises({ details, name }: DetailRecord, text: string, from: number): boolean {
  const address = details.find(({ kind }) => isAddress(kind));
  if (address === undefined) {
    return false;
  }
  const top = Math.max(from, address.start - reach, lineAbove(text, firstOf(details, name)));
  const before = withoutName(text, top, address.start, name).replace(/@\S{1,99}/g, "");
  return premises.test(before) || ofSomebody.test(before);
}

/** Ann Hall is nobody's hall. */
function withoutName(text: string, from: number, to: number, name: DetailRecord["name"]): string {
  if (name === undefined || !name.isStrong || name.start < from || name.end > to) {
    return text.slice(from, to);
  }
  return `${text.slice(from, name.start)} ${text.slice(name.end, to)}`;
}

function firstOf(details: readonly Detail[], name: Detail | undefined): number {
  const [first] = details;
  const start = (first && first.start) || 0;
  return Math.min(start, (name && name.start) || start);
}

/** Where the line above an offset begins. */
function lineAbove(text: string, at: number): number {
  const line = text.lastIndexOf("\n", at - 1);
  return text.lastIndexOf("\n", line - 1) + 1;
}
