import { u16, u32 } from "../../bytes/binary";
import { recordsIn, recordType, type PptRecord, type RecordStream } from "./records";

/** A shape that is a cell of a table, and where its corner lies. */
export interface CellShape {
  readonly shape: PptRecord;
  readonly left: number;
  readonly top: number;
}

/** [MS-ODRAW] 2.3.4.37: `tableProperties`. Its lowest bit: the group is a table. */
const tableProperty = 0x039f;

/** [MS-ODRAW] 2.2.7: bytes of a property. */
const propertyLength = 6;

/** Whether the shapes of a group are the cells and lines of a table: its first one says so. */
export function isTable(stream: RecordStream, [first]: readonly PptRecord[]): boolean {
  if (first === undefined) {
    return false;
  }
  const { bytes } = stream;
  return recordsIn(stream, first).some(({ type, instance, start, end }) => {
    const last = Math.min(end, start + propertyLength * instance);
    for (let at = start; type === recordType.moreProperties && at < last; at += propertyLength) {
      if ((u16(bytes, at) & 0x3fff) === tableProperty) {
        return (u32(bytes, at + 2) & 1) !== 0;
      }
    }
    return false;
  });
}

/** The shapes with room for text. The others are the lines between. */
export function cellsIn(stream: RecordStream, shapes: readonly PptRecord[]): readonly CellShape[] {
  const cells: CellShape[] = [];
  for (const shape of shapes) {
    const records = recordsIn(stream, shape);
    const anchor = records.find(({ type }) => type === recordType.childAnchor);
    if (anchor !== undefined && records.some(({ type }) => type === recordType.clientText)) {
      const { start } = anchor;
      cells.push({ shape, left: u32(stream.bytes, start), top: u32(stream.bytes, start + 4) });
    }
  }
  return cells;
}

/** A cell with what stands in it. */
interface Cell {
  readonly left: number;
  readonly top: number;
  readonly text: string;
}

/** Cells at the same height make a row. */
export function tableText(cells: readonly Cell[]): string {
  const sorted = cells.slice().sort((one, other) => one.top - other.top || one.left - other.left);
  const pieces = sorted.map(({ top, text }, index) => {
    const { [index - 1]: before } = sorted;
    const isRowStart = before === undefined || before.top !== top;
    return ((isRowStart && "\n") || "\t") + text.replace(/[\t\n]+/g, " ");
  });
  return pieces.join("").slice(1);
}
