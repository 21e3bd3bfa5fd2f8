import { byteAt, u16, u32 } from "../../bytes/binary";
import type { ReadingLimits } from "../../limits";
import { cellFormats, type CellFormats } from "./cell-formats";
import { outsideValues, type OutsideSheet } from "./outside-values";
import { eachRecord, recordsFrom, type RecordReader, type RecordTakers } from "./records";
import { readSharedStrings } from "./shared-strings";
import { dialectOf, type Dialect } from "./strings";

/** A sheet, as the list of sheets has it. [MS-XLS] 2.4.28. */
export interface BoundSheet {
  readonly name: string;
  /** Where in the stream it begins. */
  readonly position: number;
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

/** What a workbook says before its first sheet. */
export interface Globals {
  readonly dialect: Dialect;
  readonly sheets: readonly BoundSheet[];
  /** The texts to which cells point by number. */
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  readonly outside: readonly OutsideSheet[];
  /** Names that formulas use for cells. [MS-XLS] 2.4.150. */
  readonly namedRanges: number;
  readonly isFrom1904: boolean;
  readonly isEncrypted: boolean;
  /** False where the stream stops before the list of sheets does. */
  readonly isWhole: boolean;
}

/** [MS-XLS] 2.4.21: a stream that begins otherwise is one sheet and no more, as before Excel 5. */
const workbook = 0x05;

const visibilities = ["visible", "hidden", "very-hidden"] as const;

export function readGlobals(bytes: Uint8Array, limits: ReadingLimits): Globals {
  const records = recordsFrom(bytes, 0);
  records.next();
  const dialect = dialectOf(versionOf(bytes, records));
  const formats = cellFormats(bytes, dialect);
  const outside = outsideValues(bytes, dialect, limits.partText);
  const sheets: BoundSheet[] = [];
  const found = {
    texts: [] as readonly string[],
    namedRanges: 0,
    isFrom1904: false,
    isEncrypted: false,
  };
  const takers: RecordTakers = new Map<number, (record: RecordReader) => unknown>([
    [0x0085, (record) => sheets.push(boundSheet(bytes, record, dialect))],
    [0x00fc, (record) => (found.texts = readSharedStrings(bytes, record, limits))],
    [0x041e, formats.addFormat],
    [0x00e0, formats.addCellFormat],
    [0x0018, () => (found.namedRanges += 1)],
    [0x0042, ({ at }) => dialect.setCodePage(u16(bytes, at))],
    [0x0022, ({ at }) => (found.isFrom1904 = u16(bytes, at) === 1)],
    [0x01ae, outside.enterBook],
    [0x0059, outside.enterSheet],
    [0x005a, outside.addCells],
  ]);
  // [MS-XLS] 2.2.10: what follows in an encrypted workbook has its types and lengths in clear only.
  takers.set(0x002f, () => {
    found.isEncrypted = true;
    takers.clear();
  });
  const isOneSheet = u16(bytes, records.at + 2) !== workbook;
  const isWhole = eachRecord(records, takers, limits.hasTime);
  if (isOneSheet && sheets.length === 0) {
    sheets.push({ name: "Sheet1", position: 0, visibility: "visible" });
  }
  return Object.assign({ dialect, sheets, formats, outside: outside.sheets, isWhole }, found);
}

/** Before Excel 5 it is not there but in the number of the record. */
function versionOf(bytes: Uint8Array, { type, at }: RecordReader): number {
  return Number(type === 0x0809) * u16(bytes, at);
}

function boundSheet(bytes: Uint8Array, { at, end }: RecordReader, dialect: Dialect): BoundSheet {
  const { [byteAt(bytes, at + 4) & 3]: visibility = "hidden" } = visibilities;
  const name = dialect.text(bytes, { at: at + 6, end }, 1);
  return { name, position: u32(bytes, at), visibility };
}
