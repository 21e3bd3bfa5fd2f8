import type { XmlScanner } from "../xml/scanner";

/** The columns of the sheet that is read, and where in its row the reading is. */
export interface MarkedColumns {
  readonly startSheet: () => void;
  readonly startRow: () => void;
  readonly startCell: (repeated: number) => void;
  /** Takes a column, or several at once, as the sheet declares them before its rows. */
  readonly declare: (scanner: XmlScanner) => void;
  /** Something stands in this cell. */
  readonly use: () => void;
  /** How many hidden columns hold something. */
  readonly hiddenInUse: () => number;
}

/** Sheets of LibreOffice have no more. */
const mostColumns = 16384;

export function markedColumns(): MarkedColumns {
  let hidden: ColumnRange[] = [];
  let used = new Set<number>();
  let [declared, column, next] = [0, 0, 0];
  return {
    startSheet: () => {
      hidden = [];
      used = new Set();
      [declared, column, next] = [0, 0, 0];
    },
    startRow: () => {
      next = 0;
    },
    startCell: (repeated) => {
      column = next;
      next = Math.min(mostColumns, next + repeated);
    },
    declare: (scanner) => {
      const first = declared;
      declared += Number(scanner.attribute("number-columns-repeated")) || 1;
      const visibility = scanner.attribute("visibility");
      if (visibility === "collapse" || visibility === "filter") {
        hidden.push([first, declared]);
      }
    },
    use: () => {
      used.add(column);
    },
    hiddenInUse: () => {
      const inOrder = Array.from(used).sort((one, other) => one - other);
      let range = 0;
      return inOrder.filter((one) => {
        while (range < hidden.length && behindOf(hidden[range]) <= one) {
          range += 1;
        }
        const [first = Infinity] = hidden[range] || [];
        return one >= first;
      }).length;
    },
  };
}

type ColumnRange = readonly [first: number, behind: number];

function behindOf(range: ColumnRange | undefined): number {
  return (range && range[1]) || 0;
}
