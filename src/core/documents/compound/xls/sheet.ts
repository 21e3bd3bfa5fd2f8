import { byteAt, u16 } from "../../bytes/binary";
import type { ReadingLimits } from "../../limits";
import { cellTakers } from "./cells";
import type { Globals } from "./globals";
import { oldCellTakers } from "./old-cells";
import { eachRecord, recordsFrom, type RecordReader, type RecordTakers } from "./records";
import { remarks, type Remarks } from "./remarks";
import { sheetRows, type SheetRows } from "./sheet-rows";

/** What is on a sheet. */
export interface Sheet {
  readonly rows: SheetRows;
  readonly remarks: Remarks;
  /** A filter is set, and hides rows for the time being. */
  readonly isFiltered: boolean;
  readonly isChart: boolean;
  /** False where the file stops, or the time does, before the end of the sheet. */
  readonly isWhole: boolean;
}

/** [MS-XLS] 2.4.21: how every sheet begins, and of what kind those are that hold no rows. */
const beginning = 0x09;
const chart = 0x20;

/** Reads the sheet that begins there. Of sheets of charts and macros there are no rows. */
export function readSheet(
  bytes: Uint8Array,
  position: number,
  globals: Globals,
  limits: ReadingLimits,
): Sheet {
  const records = recordsFrom(bytes, position);
  const isSheet = records.next() && (records.type & 0xff) === beginning;
  const isChart = u16(bytes, records.at + 2) === chart;
  const rows = sheetRows(limits.partText);
  const texts = remarks(bytes, globals.dialect);
  let isFiltered = false;
  const takers = [
    cellTakers(bytes, globals, rows),
    texts.takers,
    hidingTakers(bytes, rows),
    new Map([[0x009b, () => (isFiltered = true)]]),
    (records.type === beginning && oldCellTakers(bytes, globals.dialect, rows)) || new Map(),
  ].filter(() => !isChart);
  const isWhole = isSheet && eachRecord(records, joined(takers), limits.hasTime);
  return { rows, remarks: texts, isFiltered, isChart, isWhole };
}

/** [MS-XLS] 2.4.221, 2.4.87 and 2.4.53. */
function hidingTakers(bytes: Uint8Array, rows: SheetRows): RecordTakers {
  return new Map([
    [
      0x0208,
      ({ at }: RecordReader) => rows.hide(u16(bytes, at), (byteAt(bytes, at + 12) & 0x20) !== 0),
    ],
    [0x0225, ({ at }: RecordReader) => (byteAt(bytes, at) & 2) !== 0 && rows.hideOthers()],
    [
      0x007d,
      ({ at }: RecordReader) => {
        if ((byteAt(bytes, at + 8) & 1) !== 0 || u16(bytes, at + 4) === 0) {
          rows.hideColumns(u16(bytes, at), u16(bytes, at + 2));
        }
      },
    ],
  ]);
}

/** Later ones take the place of earlier ones for the same records. */
function joined(takers: readonly RecordTakers[]): RecordTakers {
  const all: RecordTakers = new Map();
  takers.forEach((some) => some.forEach((take, type) => all.set(type, take)));
  return all;
}
