import { byteAt } from "../bytes/binary";
import { shortText } from "../xml/short-text";
import { cellString } from "./cell-strings";
import type { NumberFormats } from "./number-formats";
import type { SharedStrings } from "./shared-strings";

/** What the values of a workbook's cells mean. */
export interface CellValues {
  readonly strings: SharedStrings;
  /** Called when the first number with a format is met. */
  readonly formats: () => NumberFormats;
}

/** The types of cells by their first letters (ECMA-376 part 1, 18.18.11). A string of a formula: */
const formulaString = 0x7374;
const shared = 0x73;
const boolean = 0x62;
const date = 0x64;
const error = 0x65;

const isoDate = /^(\d{4})-(\d\d)-(\d\d)/;

/** The text of a value. `type` is the first letter of the type, or the first two of `str`. */
export function valueText(
  values: CellValues,
  bytes: Uint8Array,
  start: number,
  end: number,
  type: number,
  style: number,
): string {
  if (type === shared) {
    return values.strings.at(numberAt(bytes, start, end));
  }
  if (type === formulaString) {
    return cellString(bytes, start, end);
  }
  const written = shortText(bytes, start, end);
  if (type === boolean) {
    return (written === "1" && "TRUE") || "FALSE";
  }
  if (type === date) {
    return britishDate(written);
  }
  if (style === 0 || type === error) {
    return written;
  }
  return values.formats().shown(written, style);
}

/** A date as sheets of this country show it. */
export function britishDate(written: string): string {
  return written.replace(isoDate, "$3/$2/$1").replace(/T(?:00:?)*(?:\.0+)?Z?$/, "");
}

/** Digits as a number; what is none ends it. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = byteAt(bytes, at) - 0x30;
    if (digit < 0 || digit > 9 || value > 1e8) {
      return value;
    }
    value = value * 10 + digit;
  }
  return value;
}
