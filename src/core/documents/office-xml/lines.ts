import { keptLines } from "./kept-lines";

/** Stands for a new line in a cell until it is known whether its row has other cells. */
const softBreak = "\v";

/** Of what there is no room for, so much still tells whether the line holds something. */
const leastRoom = 64;

/** A line or row that is being written: of the document, or of a text box on top of it. */
interface OpenLine {
  readonly pieces: string[];
  /** Characters in the pieces. */
  size: number;
  /** How many rows are open: one, or more where a table stands in a cell of another. */
  rows: number;
  /** The next cell is the first of its row: no tab goes before it. */
  isRowStart: boolean;
}

/** Writes text in lines: a paragraph each, and each row of a table with tabs between its cells. */
export interface Lines {
  /** Lines so far that hold something, also those beyond what is kept. */
  readonly rows: number;
  /** Whether nothing has been added to this line, or to this cell, yet. */
  readonly isAtEdge: boolean;
  readonly isCut: boolean;
  /** In a row, tabs and new lines in the text divide words and not cells or rows. */
  readonly add: (text: string) => void;
  readonly endParagraph: () => void;
  readonly startRow: () => void;
  readonly startCell: () => void;
  readonly endRow: () => void;
  /** What is added in a box comes before the line in which the box stands. */
  readonly openBox: () => void;
  readonly closeBox: () => void;
  readonly text: () => string;
}

/** Keeps so many characters, and counts on. */
export function lineWriter(most: number): Lines {
  const kept = keptLines(most);
  let line: OpenLine = newLine();
  const outside: OpenLine[] = [];

  function flush(): void {
    settled(line.pieces.join("")).split("\n").forEach(kept.keep);
    empty();
  }

  function empty(): void {
    line.pieces.length = 0;
    line.size = 0;
  }

  /** Ends a line of which nothing is kept where it is empty. */
  function flushSome(): void {
    if (line.pieces.some((piece) => piece.trim() !== "")) {
      flush();
    }
    empty();
  }

  const lines = {
    get rows(): number {
      return kept.rows;
    },
    get isCut(): boolean {
      return kept.isCut;
    },
    get isAtEdge(): boolean {
      const [last = "\t"] = line.pieces.slice(-1);
      return last === "\t" || last === softBreak;
    },
    add(text: string): void {
      const some = text.slice(0, Math.max(leastRoom, kept.room + 1 - line.size));
      if (line.size <= kept.room) {
        line.size += some.length;
        line.pieces.push((line.rows > 0 && inCell(some)) || some);
      }
    },
    endParagraph(): void {
      if (line.rows > 0) {
        line.pieces.push(softBreak);
      } else {
        flush();
      }
    },
    startRow(): void {
      flushSome();
      line.rows += 1;
      line.isRowStart = true;
    },
    startCell(): void {
      if (!line.isRowStart) {
        line.pieces.push("\t");
      }
      line.isRowStart = false;
    },
    endRow(): void {
      flushSome();
      line.rows = Math.max(0, line.rows - 1);
      line.isRowStart = false;
    },
    openBox(): void {
      outside.push(line);
      line = newLine();
    },
    closeBox(): void {
      flushSome();
      line = outside.pop() || line;
    },
    text(): string {
      while (outside.length > 0) {
        lines.closeBox();
      }
      lines.closeBox();
      return kept.text();
    },
  };
  return lines;
}

function newLine(): OpenLine {
  return { pieces: [], size: 0, rows: 0, isRowStart: false };
}

function inCell(text: string): string {
  return text.replace(/\t/g, " ").replace(/\n/g, softBreak);
}

/** Tables also serve for layout: a row with one cell keeps its lines, others become one line. */
function settled(line: string): string {
  if (!line.includes(softBreak)) {
    return line;
  }
  const cells = line
    .split("\t")
    .map((cell) => cell.split(softBreak).filter((paragraph) => paragraph.trim() !== ""));
  const isRow = cells.filter(({ length }) => length > 0).length > 1;
  return cells.map((paragraphs) => paragraphs.join((isRow && " ") || "\n")).join("\t");
}
