import { withoutLast } from "../../bytes/without-last";

/** Text on its way into lines, with the cells of a row on one line. */
export interface Rows {
  readonly add: (text: string) => void;
  /** A paragraph ends; one in a cell does not end the row. */
  readonly endParagraph: (isInCell: boolean) => void;
  readonly endCell: () => void;
  readonly endRow: () => void;
  /** Whether a cell has just ended, and nothing came since. */
  readonly isCellStart: () => boolean;
  /** All of it, ended. */
  readonly text: () => string;
}

/** Stands for a new line in a cell until it is known whether its row has other cells. */
const softBreak = "\v";

export function rows(): Rows {
  const lines: string[] = [];
  let cells: string[] = [];
  let cell: string[] = [];

  function endCell(): void {
    cells.push(withoutLast(cell.join(""), softBreak));
    cell = [];
  }

  function endRow(): void {
    const isRow = cells.filter((one) => one.trim() !== "").length > 1;
    const flat = cells.map((one) => (isRow && one.replace(/[\t\v]+/g, " ")) || one);
    lines.push(
      flat
        .join((isRow && "\t") || "")
        .split(softBreak)
        .join("\n"),
    );
    cells = [];
  }
  function endAll(): void {
    endCell();
    endRow();
  }
  return {
    add: (text) => cell.push(text),
    endParagraph: (isInCell) => {
      if (isInCell) {
        cell.push(softBreak);
      } else {
        endAll();
      }
    },
    endCell,
    endRow,
    isCellStart: () => cells.length > 0 && cell.length === 0,
    text: () => {
      if (cells.length + cell.length > 0) {
        endAll();
      }
      return lines.join("\n");
    },
  };
}
