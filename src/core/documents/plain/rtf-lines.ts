import type { Lines } from "../office-xml/lines";
import { lineWriter } from "../office-xml/lines";

/** The lines of a text in Rich Text Format, whose tables have cells but no beginnings of cells. */
export interface RtfLines {
  readonly lines: Lines;
  readonly add: (text: string, isInTable: boolean) => void;
  readonly endParagraph: (isInTable: boolean) => void;
  readonly endCell: () => void;
  readonly endRow: () => void;
}

export function rtfLines(most: number): RtfLines {
  const lines = lineWriter(most);
  let isInRow = false;
  let isInCell = false;

  function enterCell(): void {
    if (!isInRow) {
      lines.startRow();
    }
    if (!isInCell) {
      lines.startCell();
    }
    isInRow = true;
    isInCell = true;
  }

  function endRow(): void {
    if (isInRow) {
      lines.endRow();
    }
    isInRow = false;
    isInCell = false;
  }

  return {
    lines,
    add(text, isInTable) {
      if (isInTable) {
        enterCell();
      } else if (isInRow && !isInCell) {
        endRow();
      }
      lines.add(text);
    },
    endParagraph(isInTable) {
      if (!isInTable && !isInCell) {
        endRow();
      }
      lines.endParagraph();
    },
    endCell() {
      enterCell();
      isInCell = false;
    },
    endRow,
  };
}
