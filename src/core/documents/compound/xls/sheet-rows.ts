/** A row, as far as it was met with. */
export interface SheetRow {
  /** Counted from 0. */
  readonly index: number;
  /** Its cells with tabs between. Empty where the text was cut before. */
  readonly text: string;
  readonly isHidden: boolean;
}

/** Gathers the cells of a sheet in rows. */
export interface SheetRows {
  /** The content has no tabs or new lines, as `cellText` gives it. */
  readonly add: (row: number, column: number, content: string) => void;
  readonly hide: (row: number, isHidden: boolean) => void;
  /** Rows that nothing more is said of are hidden. */
  readonly hideOthers: () => void;
  /** Those that hold something, in their order on the sheet. */
  readonly all: () => readonly SheetRow[];
  readonly hideColumns: (first: number, last: number) => void;
  /** How many hidden columns hold something. */
  readonly hiddenColumns: () => number;
  /** Cells came after the text was as long as it may be. */
  readonly isCut: () => boolean;
}

interface GrowingRow {
  readonly index: number;
  text: string;
  column: number;
  holdsSomething: boolean;
  isHidden: boolean;
}

/** Cells farther apart belong to different things. */
const widestGap = 50;

/** Of Excel 2003. */
const columnCount = 256;

/** `most` characters are kept of all rows together. */
export function sheetRows(most: number): SheetRows {
  const rows = new Map<number, GrowingRow>();
  const columns = new Uint8Array(columnCount);
  const hidden = new Uint8Array(columnCount);
  let [length, isCut, isHidden] = [0, false, false];

  function rowAt(index: number): GrowingRow {
    const known = rows.get(index);
    if (known !== undefined) {
      return known;
    }
    const row = { index, text: "", column: 0, holdsSomething: false, isHidden };
    rows.set(index, row);
    return row;
  }

  function put(row: GrowingRow, column: number, content: string): void {
    const gap = Math.min(widestGap, Math.max(Number(row.text !== ""), column - row.column));
    length += gap + content.length;
    isCut = isCut || length > most;
    if (!isCut) {
      row.text += "\t".repeat(gap) + content;
      row.column = column;
    }
  }
  return {
    add: (index, column, content) => {
      if (content !== "") {
        const row = rowAt(index);
        row.holdsSomething = true;
        columns[column] = 1;
        put(row, column, content);
      }
    },
    hide: (index, hides) => {
      rowAt(index).isHidden = hides;
    },
    hideOthers: () => {
      isHidden = true;
    },
    all: () =>
      Array.from(rows.values())
        .filter(({ holdsSomething }) => holdsSomething)
        .sort((one, other) => one.index - other.index),
    hideColumns: (first, last) => {
      hidden.fill(1, first, last + 1);
    },
    hiddenColumns: () =>
      hidden.filter((hides, column) => hides === 1 && columns[column] === 1).length,
    isCut: () => isCut,
  };
}

/** A text as it stands in a row: tabs and new lines would divide it. */
export function cellText(content: string): string {
  return content.replace(/[\t\r\n]+/g, " ").trim();
}
