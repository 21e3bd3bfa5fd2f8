import type { Row } from "./confirm";
import { isBare, type LineLabel, labelOf } from "./line-label";

/** A line with what its layout says. */
export interface LabelledRow {
  readonly row: Row;
  readonly label: LineLabel;
  /** It holds identifiers, and nothing else but its label. */
  readonly isBare: boolean;
}

/** A longer line is a sentence, and not the cell of a table. */
const maxCell = 80;

/** Lines with no empty line between, where at least one has an identifier. */
export function blocksOf(text: string, rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  let block: Row[] = [];
  rows.forEach((row, at) => {
    if (row.gap !== "none" && !isDoubleSpaced(text, rows, at)) {
      blocks.push(block);
      block = [];
    }
    block.push(row);
  });
  blocks.push(block);
  return blocks.filter((one) => one.some(({ identifiers }) => identifiers.length > 0));
}

export function labelled(text: string, row: Row): LabelledRow {
  const label = labelOf(text, row);
  return { row, label, isBare: isBare(text, row, label) };
}

/**
 * Outlook puts an empty line after each paragraph, and so after each cell and each label of a list.
 *
 * Decided from two lines alone, so that a text counts the same wherever it stands.
 */
function isDoubleSpaced(text: string, rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1];
  const row = rows[at];
  const below = rows[at + 1];
  if (above === undefined || row === undefined || row.gap !== "blank" || above.gap === "none") {
    return false;
  }
  if (above.identifiers.length + row.identifiers.length === 0 || (below && below.gap === "none")) {
    return false;
  }
  const [first, second] = [labelled(text, above), labelled(text, row)];
  return (
    (isCell(first) && isCell(second)) ||
    (first.isBare && isShortWithDetails(row)) ||
    (second.isBare && isShortWithDetails(above))
  );
}

function isCell({ label, isBare: bare }: LabelledRow): boolean {
  return bare || label.isDetail;
}

function isShortWithDetails({ start, end, identifiers }: Row): boolean {
  return identifiers.length > 0 && end - start <= maxCell;
}
