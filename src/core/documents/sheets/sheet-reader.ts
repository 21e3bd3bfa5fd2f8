import type { HiddenKind } from "../document";
import type { ReadingLimits } from "../limits";
import type { CellValues } from "./cell-values";
import type { PartBytes } from "./part-bytes";
import { readSettings, type SheetSettings } from "./sheet-settings";
import { readTail, type SheetTail } from "./sheet-tail";
import { newSheetScan, type SheetScan } from "./sheet-scan";
import { endRow, scanRows } from "./scan-rows";
import { findTag, isTagAt, less, longestTag, prefixOf, slash } from "./tags";

/** The reading of one sheet. */
export interface SheetReader {
  readonly scan: SheetScan;
  readonly settings: () => SheetSettings;
  /** What stands behind the rows. Absent where the reading did not come so far. */
  readonly tail: () => SheetTail | undefined;
  /** Goes on until there is no more room for text. False where time is over. */
  readonly readText: () => boolean;
  /** Goes on to the end, if only to count. False where time is over. */
  readonly readAll: () => boolean;
}

/** About a millisecond of unpacking and reading. */
const step = 128 * 1024;

const noSettings: SheetSettings = { hiddenColumns: [], rowsByDimension: 0, hasFilter: false };

/** Begins to read a sheet. Nothing is unpacked before it is asked for. */
export function sheetReader(
  part: PartBytes,
  values: CellValues,
  limits: ReadingLimits,
  hidden?: HiddenKind,
): SheetReader {
  const scan = newSheetScan(values, limits.partText, hidden !== undefined);
  let settings = noSettings;
  let tail: SheetTail | undefined;
  let [size, hasBegun, isOver] = [0, false, false];

  function begin(bytes: Uint8Array, before: number): void {
    const start = findTag(bytes, "sheetData", Math.max(0, before - longestTag));
    hasBegun = start >= 0;
    if (hasBegun) {
      scan.prefix = prefixOf(bytes, "sheetData");
      scan.at = start + 1;
      settings = readSettings(bytes.subarray(0, start));
    }
  }

  function advance(): void {
    const before = size;
    const { bytes, isWhole } = part.upTo(before + step);
    size = bytes.length;
    isOver = isWhole || size === before;
    if (!hasBegun) {
      begin(bytes, before);
    }
    if (hasBegun) {
      scanRows(scan, bytes, (isOver && size) || lastRowTag(bytes, before, scan));
    }
    if (isOver) {
      endRow(scan);
      tail = readTail(bytes.subarray((scan.isDone && scan.at) || size));
    }
  }

  function readWhile(isWanted: () => boolean): boolean {
    while (!isOver && isWanted()) {
      if (!limits.hasTime()) {
        return false;
      }
      advance();
    }
    return true;
  }

  return {
    scan,
    settings: () => settings,
    tail: () => tail,
    readText: () => readWhile(() => scan.shown.room > 0),
    readAll: () => readWhile(() => true),
  };
}

/** The last tag of a row in what has been unpacked anew: before it no row is cut through. */
function lastRowTag(bytes: Uint8Array, before: number, { at, prefix }: SheetScan): number {
  const first = Math.max(at, before - longestTag);
  for (let tag = bytes.length - longestTag; tag >= first; tag -= 1) {
    if (bytes[tag] === less) {
      const name = tag + 1 + prefix + Number(bytes[tag + 1] === slash);
      if (isTagAt(bytes, name, "row")) {
        return tag;
      }
    }
  }
  return at;
}
