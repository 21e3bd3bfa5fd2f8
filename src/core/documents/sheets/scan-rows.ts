import { byteAt } from "../bytes/binary";
import { numberAt } from "./cell-values";
import { addRow } from "./row-text";
import { readCell } from "./read-cell";
import type { SheetScan } from "./sheet-scan";
import { behindTag, greater, less, slash } from "./tags";

const letterC = 0x63;
const letterR = 0x72;
const letterS = 0x73;
const letterO = 0x6f;

/** Reads rows up to `end`, which must not cut through one. */
export function scanRows(scan: SheetScan, bytes: Uint8Array, end: number): void {
  const { prefix } = scan;
  let { at } = scan;
  while (at < end && !scan.isDone) {
    if (bytes[at] !== less) {
      at += 1;
      continue;
    }
    const isClose = bytes[at + 1] === slash;
    const name = at + 1 + prefix + Number(isClose);
    const letter = bytes[name];
    if (letter === letterR && bytes[name + 1] === letterO) {
      endRow(scan);
      at = behindTag(bytes, name, end);
      if (!isClose) {
        startRow(scan, bytes, name, at - 1);
      }
    } else if (letter === letterC && !isClose && isEndOfName(byteAt(bytes, name + 1))) {
      at = readCell(scan, bytes, name + 1, end);
      if (scan.target.room === 0 && scan.holdsSomething) {
        at = nextRow(bytes, at, end, prefix);
      }
    } else {
      scan.isDone = isClose && letter === letterS;
      at += 1;
    }
  }
  scan.at = at;
}

function isEndOfName(byte: number): boolean {
  return byte <= 0x20 || byte === greater || byte === slash;
}

/** Where the tag is that begins or ends a row. Nothing of what is before it is needed any more. */
function nextRow(bytes: Uint8Array, from: number, end: number, prefix: number): number {
  for (let at = from; at < end; at += 1) {
    if (bytes[at] === less) {
      const name = at + 1 + prefix + Number(bytes[at + 1] === slash);
      if (bytes[name] === letterR && bytes[name + 1] === letterO) {
        return at;
      }
    }
  }
  return end;
}

/** ECMA-376 part 1, 18.3.1.73. A row without a number is the one behind the last. */
function startRow(scan: SheetScan, bytes: Uint8Array, name: number, end: number): void {
  scan.row += 1;
  let isHidden = false;
  let at = name;
  while (at < end) {
    if (bytes[at] !== 0x3d) {
      at += 1;
      continue;
    }
    const value = at + 2;
    const close = closing(bytes, value, end);
    const letter = bytes[at - 1];
    if (letter === letterR && byteAt(bytes, at - 2) <= 0x20) {
      scan.row = numberAt(bytes, value, close) || scan.row;
    } else if (letter === 0x6e && bytes[at - 6] === 0x68) {
      isHidden = isHidden || bytes[value] === 0x31 || bytes[value] === 0x74;
    } else if (letter === 0x74 && bytes[at - 2] === 0x68 && byteAt(bytes, at - 3) <= 0x20) {
      isHidden = isHidden || isZero(bytes, value, close);
    }
    at = close + 1;
  }
  scan.target = (isHidden && scan.hidden) || scan.shown;
  scan.cells.length = 0;
  scan.length = 0;
  scan.holdsSomething = false;
  scan.column = 0;
  scan.lastColumn = 0;
}

/** Where the quote is that ends the value. */
function closing(bytes: Uint8Array, value: number, end: number): number {
  const quote = bytes[value - 1];
  let at = value;
  while (at < end && bytes[at] !== quote) {
    at += 1;
  }
  return at;
}

function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (bytes[at] !== 0x30 && bytes[at] !== 0x2e) {
      return false;
    }
  }
  return end > start;
}

/** Ends a row that was begun, if any. */
export function endRow(scan: SheetScan): void {
  if (scan.holdsSomething) {
    const { target, row } = scan;
    addRow(target, scan.cells.join("\t"), row > scan.lastRow + 1 && scan.lastRow > 0);
    scan.lastRow = row;
    scan.holdsSomething = false;
    if (target === scan.shown) {
      scan.firstShown = scan.firstShown || row;
    } else {
      scan.firstHidden = scan.firstHidden || row;
      scan.lastHidden = row;
    }
  }
}
