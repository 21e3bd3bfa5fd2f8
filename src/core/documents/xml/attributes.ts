import { decodeEntities } from "../../content/html-entities";
import { byteAt } from "../bytes/binary";
import { code, isQuote, isSpace } from "./codes";
import { isNameAt } from "./names";
import { shortText } from "./short-text";

/** The value of an attribute in the tag there; of `:name` only where it has a prefix. */
export function attributeIn(
  bytes: Uint8Array,
  start: number,
  end: number,
  name: string,
): string | undefined {
  const needsPrefix = name.startsWith(":");
  const wanted = name.slice(Number(needsPrefix));
  let at = nameEnd(bytes, start, end);
  while (at < end) {
    const from = behindSpaces(bytes, at, end);
    const to = nameEnd(bytes, from, end);
    const open = quoteAt(bytes, to, end);
    if (open < 0) {
      return undefined;
    }
    const close = closeOf(bytes, open, end);
    const local = behindPrefix(bytes, from, to);
    const hasPrefix = local > from;
    if (
      isNameAt(bytes, local, to, wanted) &&
      (hasPrefix || !needsPrefix) &&
      !(hasPrefix && isNameAt(bytes, from, local, "xmlns:"))
    ) {
      return decodeEntities(shortText(bytes, open + 1, close));
    }
    at = close + 1;
  }
  return undefined;
}

function behindSpaces(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(bytes[at])) {
    at += 1;
  }
  return at;
}

function nameEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(bytes[at]) && bytes[at] !== code.equals) {
    at += 1;
  }
  return at;
}

/** Where the value begins, behind `=` and spaces; -1 where there is none. */
function quoteAt(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (isSpace(bytes[at]) || bytes[at] === code.equals)) {
    at += 1;
  }
  return (isQuote(bytes[at]) && at < end && at) || -1;
}

function closeOf(bytes: Uint8Array, open: number, end: number): number {
  const quote = byteAt(bytes, open);
  let at = open + 1;
  while (at < end && bytes[at] !== quote) {
    at += 1;
  }
  return at;
}

function behindPrefix(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && bytes[at - 1] !== code.colon) {
    at -= 1;
  }
  return at;
}
