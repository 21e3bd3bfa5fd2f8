import { byteAt } from "../bytes/binary";
import { itemString } from "./cell-strings";
import { numberAt, valueText } from "./cell-values";
import { columnCount, type SheetScan } from "./sheet-scan";
import { behindTag, greater, isTagAt, nextLess, slash } from "./tags";

/** Cells farther apart belong to different things: there are no more tabs between them. */
const widestGap = 50;

const equals = 0x3d;
const letterT = 0x74;

/** Reads the cell whose name ends there (ECMA-376 part 1, 18.3.1.4), and returns what is behind. */
export function readCell(scan: SheetScan, bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  let [column, style, type] = [scan.column + 1, 0, 0];
  while (at < end && bytes[at] !== greater) {
    if (bytes[at] !== equals) {
      at += 1;
      continue;
    }
    const name = bytes[at - 1];
    const quote = bytes[at + 1];
    const value = at + 2;
    at = value;
    while (at < end && bytes[at] !== quote) {
      at += 1;
    }
    if (byteAt(bytes, value - 4) > 0x20) {
      // A longer name.
    } else if (name === 0x72) {
      column = columnAt(bytes, value, at) || column;
    } else if (name === 0x73) {
      style = numberAt(bytes, value, at);
    } else if (name === letterT) {
      type = byteAt(bytes, value);
      if (bytes[value + 1] === letterT) {
        type = (type << 8) | letterT;
      }
    }
  }
  scan.column = column;
  if (bytes[at - 1] === slash) {
    return at + 1;
  }
  return readContent(scan, bytes, at + 1, end, type, style);
}

function readContent(
  scan: SheetScan,
  bytes: Uint8Array,
  from: number,
  end: number,
  type: number,
  style: number,
): number {
  const { prefix } = scan;
  let at = nextLess(bytes, from, end);
  while (at < end) {
    const isClose = bytes[at + 1] === slash;
    const name = at + 1 + prefix + Number(isClose);
    if (isTagAt(bytes, name, "v") && !isClose) {
      const start = behindTag(bytes, name, end);
      at = nextLess(bytes, start, end);
      if (at > start) {
        addValue(scan, bytes, start, at, type, style);
      }
    } else if (isTagAt(bytes, name, "is") && !isClose) {
      const start = at + 1;
      at = endOfInline(bytes, behindTag(bytes, name, end), end, prefix);
      add(scan, itemString(bytes, start, at));
    } else if (isTagAt(bytes, name, "c") || isTagAt(bytes, name, "row")) {
      // The end of the cell, or, where it is never closed, of what could be in it.
      return at + Number(isClose && bytes[name] === 0x63);
    }
    at = nextLess(bytes, at + 1, end);
  }
  return at;
}

/** Where the tag is that closes the inline string. */
function endOfInline(bytes: Uint8Array, from: number, end: number, prefix: number): number {
  let at = nextLess(bytes, from, end);
  while (at < end && !(bytes[at + 1] === slash && isTagAt(bytes, at + 2 + prefix, "is"))) {
    at = nextLess(bytes, at + 1, end);
  }
  return at;
}

function addValue(
  scan: SheetScan,
  bytes: Uint8Array,
  start: number,
  end: number,
  type: number,
  style: number,
): void {
  if (scan.target.room === 0) {
    scan.holdsSomething = true;
  } else {
    add(scan, valueText(scan.values, bytes, start, end, type, style));
  }
}

function add(scan: SheetScan, text: string): void {
  if (text === "") {
    return;
  }
  const { cells, column, lastColumn } = scan;
  scan.columns[Math.min(column, columnCount)] = 1;
  scan.holdsSomething = true;
  if (scan.length <= scan.target.room) {
    const last = Math.min(column, lastColumn + widestGap);
    for (let empty = lastColumn + 1; empty < last; empty += 1) {
      cells.push("");
    }
    cells.push(text);
    scan.length += text.length;
    scan.lastColumn = column;
  }
}

/** The column of a reference such as `D12`, 1 for A; 0 where it is none. */
function columnAt(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end && column <= columnCount; at += 1) {
    const letter = (byteAt(bytes, at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) {
      return column;
    }
    column = column * 26 + letter;
  }
  return column;
}
