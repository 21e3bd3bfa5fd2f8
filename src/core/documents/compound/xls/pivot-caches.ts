import { byteAt, u16 } from "../../bytes/binary";
import type { ReadingLimits } from "../../limits";
import { doubleAt } from "./double";
import { numberText } from "./number-text";
import { eachRecord, recordsFrom, type RecordReader, type RecordTakers } from "./records";
import { cellText, sheetRows, type SheetRows } from "./sheet-rows";
import type { Dialect } from "./strings";

/** A column of the rows that a pivot table was made of. [MS-XLS] 2.4.283. */
interface Field {
  readonly column: number;
  /** Rows give the numbers of its values, and not the values. */
  readonly isListed: boolean;
  /** How many bytes such a number takes. */
  readonly width: number;
  /** Before its own values come those of the groups that they were put into. */
  readonly groups: number;
  readonly expected: number;
  readonly values: string[];
}

/** A number, true or false, an error, a whole number, a text, a date, nothing. */
const valueTypes = [0x00c9, 0x00ca, 0x00cb, 0x00cc, 0x00cd, 0x00ce, 0x00cf];

/** Of a sheet of Excel 2003: there are no more columns to make a pivot table of. */
const mostFields = 256;

/**
 * The rows that a pivot table was made of, with the names of the columns above them: a workbook
 * keeps them apart from any sheet, each in a stream in `_SX_DB_CUR`. [MS-XLS] 2.1.7.12.
 */
export function pivotCacheRows(
  bytes: Uint8Array,
  dialect: Dialect,
  limits: ReadingLimits,
): SheetRows {
  const rows = sheetRows(limits.partText);
  const fields: Field[] = [];
  const listed: Field[] = [];
  const others: Field[] = [];
  let cells: string[] = [];
  let [row, unlisted] = [0, 0];

  function startRow(): void {
    cells.forEach((text, column) => rows.add(row, column, text));
    cells = [];
    row += 1;
    unlisted = 0;
  }
  function addField({ at, end }: RecordReader): void {
    if (fields.length < mostFields) {
      cells[fields.length] = cellText(dialect.text(bytes, { at: at + 14, end }, 2));
      const field = fieldAt(bytes, at, fields.length);
      fields.push(field);
      ((field.isListed && listed) || others).push(field);
    }
  }
  function addNumbers({ at, end }: RecordReader): void {
    let place = at;
    startRow();
    for (const { column, width, groups, values } of listed) {
      if (place >= end) {
        break;
      }
      const number = byteAt(bytes, place) + 0x100 * byteAt(bytes, place + 1) * (width - 1);
      cells[column] = values[groups + number] || "";
      place += width;
    }
  }
  function addValue(record: RecordReader): void {
    const text = cellText(valueText(bytes, record, dialect));
    const { [fields.length - 1]: last } = fields;
    if (last !== undefined && last.values.length < last.expected) {
      last.values.push(text);
      return;
    }
    // Where every row gives its values themselves, nothing else tells that the next row begins.
    if (others.length === fields.length && unlisted % fields.length === 0) {
      startRow();
    }
    const { [unlisted % others.length]: field } = others;
    if (field !== undefined) {
      cells[field.column] = text;
    }
    unlisted += 1;
  }
  const takers: RecordTakers = new Map([
    [0x00c7, addField],
    [0x00c8, addNumbers],
  ]);
  valueTypes.forEach((type) => takers.set(type, addValue));
  eachRecord(recordsFrom(bytes, 0), takers, limits.hasTime);
  startRow();
  return rows;
}

function fieldAt(bytes: Uint8Array, at: number, column: number): Field {
  const flags = u16(bytes, at);
  const groups = u16(bytes, at + 8);
  return {
    column,
    isListed: (flags & 1) !== 0,
    width: 1 + ((flags >> 9) & 1),
    groups,
    expected: groups + u16(bytes, at + 12),
    values: [],
  };
}

/** [MS-XLS] 2.4.284 and the like. What is true or false, wrong or nothing is left out. */
function valueText(bytes: Uint8Array, { type, at, end }: RecordReader, dialect: Dialect): string {
  switch (type) {
    case 0x00c9:
      return numberText(doubleAt(bytes, at), "plain", false);
    case 0x00cc:
      return String((u16(bytes, at) << 16) >> 16);
    case 0x00cd:
      return dialect.text(bytes, { at, end }, 2);
    case 0x00ce:
      return [byteAt(bytes, at + 4), u16(bytes, at + 2), u16(bytes, at)]
        .map((part) => `0${String(part)}`.slice(-Math.max(2, String(part).length)))
        .join("/");
    default:
      return "";
  }
}
