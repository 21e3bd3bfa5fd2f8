import { byteAt } from "../../bytes/binary";
import { type Cursor, skipSpace, takeWord } from "./characters";
import { takeHexadecimal, takeLiteral } from "./read-text";
import type { PdfDictionary, PdfValue } from "./values";

/** Lists and dictionaries in one another. Deeper ones are read as if flat. */
const deepest = 60;

/** What ends a list or a dictionary, also one that was never closed. */
const words = new Set<PdfValue>(["obj", "endobj", "stream"]);
const signs = new Set<PdfValue>(["]", ">>", ""]);

/** The value that begins here, behind white space. An empty bare word at the end. */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  skipSpace(cursor);
  const { bytes, at } = cursor;
  const code = byteAt(bytes, at);
  if ((code - 0x30) >>> 0 < 10 || code === 0x2d || code === 0x2e || code === 0x2b) {
    return readNumber(cursor);
  }
  switch (code) {
    case 0x2f:
      return readName(cursor);
    case 0x28:
      return takeLiteral(cursor);
    case 0x5b:
      cursor.at += 1;
      return (depth < deepest && readItems(cursor, depth)) || "[";
    case 0x3c:
      if (bytes[at + 1] !== 0x3c) {
        return takeHexadecimal(cursor);
      }
      cursor.at += 2;
      return (depth < deepest && dictionaryOf(readItems(cursor, depth))) || "<<";
  }
  return takeWord(cursor) || takeSign(cursor);
}

function takeSign(cursor: Cursor): string {
  const { bytes, at } = cursor;
  if (at >= bytes.length) {
    return "";
  }
  const isDouble = bytes[at] === 0x3e && bytes[at + 1] === 0x3e;
  cursor.at += 1 + Number(isDouble);
  return (isDouble && ">>") || String.fromCharCode(byteAt(bytes, at));
}

/** By hand: numbers are most of what a page holds, and many are written in no way that Number takes. */
function readNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  const isNegative = bytes[cursor.at] === 0x2d;
  let number = 0;
  let unit = 0;
  for (let first = true; ; first = false) {
    const code = byteAt(bytes, cursor.at);
    const digit = code - 0x30;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      unit *= 10;
    } else if (code === 0x2e && unit === 0) {
      unit = 1;
    } else if (!first && code !== 0x2d) {
      break;
    }
    cursor.at += 1;
  }
  const size = number / (unit || 1);
  return (isNegative && -size) || size;
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  const name = takeWord(cursor);
  return (
    "/" +
    name.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    )
  );
}

function readItems(cursor: Cursor, depth: number): readonly PdfValue[] {
  const items: PdfValue[] = [];
  for (;;) {
    const { at } = cursor;
    const item = readValue(cursor, depth + 1);
    if (words.has(item) || signs.has(item)) {
      cursor.at = (words.has(item) && at) || cursor.at;
      return items;
    }
    if (item === "R") {
      items.pop();
      items.push({ object: Number(items.pop()) });
    } else {
      items.push(item);
    }
  }
}

function dictionaryOf(items: readonly PdfValue[]): PdfDictionary {
  const dictionary = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < items.length; at += 1) {
    const key = items[at];
    if (typeof key === "string" && key.startsWith("/")) {
      at += 1;
      dictionary.set(key.slice(1), items[at]);
    }
  }
  return dictionary;
}
