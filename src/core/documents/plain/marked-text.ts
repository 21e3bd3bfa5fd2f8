import { addHidden, type Contents } from "../office-xml/contents";
import type { Reading } from "../reading";
import { xmlScanner } from "../xml/scanner";
import { dateIn, isTime } from "./marked-date";
import { markedColumns } from "./marked-columns";
import { type MarkedUse, meaningOf, partAt } from "./marked-elements";
import { openParts } from "./marked-parts";
import { type HiddenStyles, pieceAt, styleReader } from "./marked-pieces";

/** How often the clock is asked. */
const someEvents = 2000;

/** How many empty cells in a row are written; sheets end with thousands of them. */
const mostRepeated = 20;

/** Of programs that say what their elements mean. Of other XML each element is a line. */
const knownRoot =
  /^(?:document|document-content|document-styles|document-meta|package|Workbook|wordDocument|svg)$/;

/** Adds what a document in XML says, by the elements that office programs use. */
export function addMarkedText(
  contents: Contents,
  bytes: Uint8Array,
  reading: Reading,
  styles: HiddenStyles = new Map(),
): void {
  const scanner = xmlScanner(bytes);
  const parts = openParts(contents, reading.limits.partText);
  const columns = markedColumns();
  const readStyle = styleReader(styles);
  let skipped = 0;
  let isKnown: boolean | undefined;
  let hasSheets = false;
  let cells = 0;
  let insertions = 0;
  /** The date in this cell, which tells more than how it is shown. */
  let date = "";
  let isDated = false;

  /** Empty cells count only once something stands behind them. */
  function enterCell(): void {
    for (let left = Math.min(cells, mostRepeated); left > 0; left -= 1) {
      parts.now().lines.startCell();
    }
    cells = 0;
  }

  function startPart(): void {
    const { name, kind } = scanner;
    const isInPart = !parts.isOutermost() || (name === "table" && !hasSheets);
    const piece = pieceAt(scanner, styles, parts.now());
    const part = piece || partAt(scanner, styles, isInPart);
    if (part === undefined || kind !== "open") {
      return;
    }
    enterCell();
    if (parts.open(part, name) && part.kind === "sheet" && piece === undefined) {
      columns.startSheet();
    }
  }

  function startCell(): void {
    const repeated = Number(scanner.attribute("number-columns-repeated")) || 1;
    cells += repeated;
    columns.startCell(repeated);
    date = dateIn(scanner.attribute("date-value"));
    isDated = date !== "";
  }

  function start(use: MarkedUse): void {
    const { name } = scanner;
    hasSheets = hasSheets || name === "spreadsheet";
    insertions += Number(name === "insertion");
    startPart();
    if (use === "row") {
      parts.now().lines.startRow();
      columns.startRow();
    } else if (use === "cell") {
      startCell();
    } else if (use === "tab" || use === "space" || use === "break") {
      enterCell();
      parts.now().lines.add((use === "tab" && "\t") || (use === "break" && "\n") || " ");
    } else if (name === "table-column") {
      columns.declare(scanner);
    }
    readStyle(scanner);
  }

  function close(use: MarkedUse): void {
    const part = parts.now();
    if (use === "row") {
      cells = 0;
      part.lines.endRow();
    } else if (use === "cell") {
      isDated = false;
    } else if (use === "paragraph" || (isKnown === false && !part.lines.isAtEdge)) {
      part.lines.endParagraph();
      part.pieces.forEach(({ lines }) => !lines.isAtEdge && lines.endParagraph());
    }
    if (scanner.kind === "close") {
      const { element, kind, hidden, name } = part;
      if (
        element === scanner.name &&
        part.depth === 0 &&
        kind === "sheet" &&
        hidden === undefined
      ) {
        addHidden(contents, "hidden-columns", name, columns.hiddenInUse());
      }
      parts.close(scanner.name);
    }
  }

  /** What a cell shows of its date is left out for the date itself, and when somebody wrote altogether. */
  function shown(): string {
    const written = scanner.text().replace(/[\s\v]+/g, " ");
    if (scanner.name === "date" && isTime(written)) {
      return " ";
    }
    if (!isDated || parts.now().kind !== "sheet") {
      return written;
    }
    const whole = date;
    date = "";
    return whole || " ";
  }

  function text(): void {
    const written = shown();
    const part = parts.now();
    if (scanner.name === "Visible" && /^Sheet(?:Very)?Hidden$/.test(written)) {
      part.hidden = "hidden-sheet";
    } else if (written !== " ") {
      enterCell();
      columns.use();
      part.count += Number(part.isNew);
      part.isNew = false;
      part.lines.add(((isKnown === false && `${scanner.name}: `) || "") + written);
    }
  }

  for (let events = 1; scanner.next(); events += 1) {
    if (events % someEvents === 0 && !reading.limits.hasTime()) {
      contents.troubles.push("out-of-time");
      break;
    }
    const { kind, name } = scanner;
    const use = meaningOf(name);
    if (skipped > 0 || (use === "none" && kind === "open")) {
      skipped += Number(kind === "open") - Number(kind === "close");
    } else if (kind === "text") {
      text();
    } else {
      if (isKnown === undefined) {
        isKnown = knownRoot.test(name);
      }
      if (kind !== "close") {
        const part = parts.now();
        part.depth += Number(kind === "open" && part.element === name);
        start(use);
      }
      if (kind !== "open") {
        close(use);
      }
    }
  }
  parts.closeAll();
  addHidden(contents, "inserted-text", "", insertions);
}
