import { matchAt } from "../characters";
import type { Line } from "../lines";
import { cellsOf, delimiters, maxRow } from "./cells";
import type { Heading, ReadHeading } from "./headings";
import type { Label } from "./label";

/** A line, or what of it is told of one person where several stand side by side. */
export interface PlacedLine extends Line {
  /** Its number among the lines of its area. */
  readonly number: number;
  /** What holds for it, where that does not stand right before it. */
  readonly label: Label | undefined;
}

/** What a line tells of each person, and what that is. */
interface Cut {
  readonly heading: Heading;
  readonly pieces: readonly Pick<PlacedLine, "start" | "end" | "label">[];
}

/** Beyond so many lines nobody stands side by side. */
const mostLines = 16;

/**
 * The lines of an area; where people stand side by side, one person below the other. So they do in forms
 * for two, and in tables whose headings stand down the first column.
 */
export function inReadingOrder(
  text: string,
  lines: readonly Line[],
  read: ReadHeading,
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let from = 0;
  while (from < lines.length) {
    const number = from;
    const rows = sideBySide(text, lines, from, read);
    const [first] = rows;
    if (first === undefined) {
      lines.slice(from, from + 1).forEach((line) => {
        placed.push(Object.assign({ number, label: undefined }, line));
      });
    } else {
      first.pieces.forEach((_, column) => {
        rows.forEach(({ pieces }, row) => {
          const gap = (row === 0 && "apart") || "none";
          const { start = 0, end = 0, label } = pieces[column] || {};
          placed.push({ number, gap, start, end, label });
        });
      });
    }
    from += rows.length || 1;
  }
  return placed.filter(({ start, end }) => end > start);
}

/** The lines from here on that tell of people side by side, cut up. */
function sideBySide(
  text: string,
  lines: readonly Line[],
  from: number,
  read: ReadHeading,
): readonly Cut[] {
  const rows: Cut[] = [];
  let line = lines[from];
  let count = 0;
  while (line !== undefined && rows.length < mostLines && (count === 0 || line.gap === "none")) {
    const cut = cutOf(text, line, read);
    const found = (cut && cut.pieces.length) || 0;
    if (cut === undefined || found < 2 || (count > 0 && found !== count)) {
      break;
    }
    count = found;
    rows.push(cut);
    line = lines[from + rows.length];
  }
  const isNamed = rows.some(({ heading }) => isOfName(heading));
  const isTold = rows.some(
    ({ heading }) => !isOfName(heading) && !/^(?:other|places)$/.test(heading),
  );
  return (isNamed && isTold && rows) || [];
}

function isOfName(heading: Heading): boolean {
  return heading === "name" || heading === "people";
}

const wordsAtStart =
  /(?:\| ?)?([A-Za-zÀ-ž][A-Za-zÀ-ž .'’/()-]{0,38}?)(?::|(?= *(?:[\t|;,]| {2})))/y;

/** `Name`, and a cell for everybody; or `Name: Alan Pugh    Name: Jean Tonks`. */
function cutOf(text: string, { start, end }: Line, read: ReadHeading): Cut | undefined {
  const [written = "", words = ""] = matchAt(wordsAtStart, text, start) || [];
  const heading = read(words);
  if (heading === "" || end - start > maxRow) {
    return undefined;
  }
  const parts = text.slice(start, end).split(`${words}:`);
  if (parts.length > 2) {
    return { heading, pieces: behindLabels(parts, start, words.length + 1) };
  }
  const behind = start + written.length;
  const delimiter = delimiters.find((one) => text.slice(behind, behind + 3).includes(one)) || ",";
  const cells = cellsOf(text, behind, end, delimiter).slice(1);
  const isTyped = cells.some((cell) => read(text.slice(cell.start, cell.end)) !== "");
  const isProse = delimiter === "," && cells.length < 3;
  const name = words.toLowerCase();
  const pieces = cells.map((cell) => {
    const label = { name, heading, isItem: false, end: cell.start };
    return { start: cell.start, end: cell.end, label };
  });
  return (!isTyped && !isProse && { heading, pieces }) || undefined;
}

function behindLabels([, ...parts]: readonly string[], start: number, length: number) {
  let from = start;
  return parts.map((part) => {
    const piece = {
      start: from,
      end: from + length + `:${part}`.trim().length - 1,
      label: undefined,
    };
    from += length + part.length;
    return piece;
  });
}
