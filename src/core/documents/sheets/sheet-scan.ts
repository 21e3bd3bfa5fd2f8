import type { CellValues } from "./cell-values";
import { newRowText, type RowText } from "./row-text";

/** How far the reading of the rows of a sheet has come. */
export interface SheetScan {
  readonly values: CellValues;
  /** How many bytes the prefix of the tags takes, with its colon. */
  prefix: number;
  /** Where the next tag is looked for. */
  at: number;
  /** All rows have been read. */
  isDone: boolean;
  /** Rows that are shown, and those that are not. The same where the sheet itself is hidden. */
  readonly shown: RowText;
  readonly hidden: RowText;
  /** Of the columns from 1 on those that hold something, as far as text was kept. */
  readonly columns: Uint8Array;
  /** The number of this row, of the last one that holds something, and of such ones by kind. */
  row: number;
  lastRow: number;
  firstShown: number;
  firstHidden: number;
  lastHidden: number;
  /** Of this row: where its text goes, its cells so far, and how many characters they have. */
  target: RowText;
  readonly cells: string[];
  length: number;
  holdsSomething: boolean;
  /** The column of the last cell, and of the last one that holds something; A is 1. */
  column: number;
  lastColumn: number;
}

/** Of Excel: ECMA-376 part 1, 18.3.1.4 allows no more. */
export const columnCount = 16384;

export function newSheetScan(values: CellValues, most: number, isHidden: boolean): SheetScan {
  const shown = newRowText(most);
  return {
    values,
    prefix: 0,
    at: 0,
    isDone: false,
    shown,
    hidden: (isHidden && shown) || newRowText(most),
    columns: new Uint8Array(columnCount + 2),
    row: 0,
    lastRow: 0,
    firstShown: 0,
    firstHidden: 0,
    lastHidden: 0,
    target: shown,
    cells: [],
    length: 0,
    holdsSomething: false,
    column: 0,
    lastColumn: 0,
  };
}
