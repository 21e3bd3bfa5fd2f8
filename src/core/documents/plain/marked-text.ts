import type { HiddenKind } from "../document";
import { addHidden, addPart, type Contents, partOf } from "../office-xml/contents";
import { type Lines, lineWriter } from "../office-xml/lines";
import { isPersonLike } from "../office-xml/programs";
import type { Reading } from "../reading";
import { xmlScanner } from "../xml/scanner";
import { type MarkedPart, type MarkedUse, hiddenStyle, partAt, meaningOf } from "./marked-elements";

/** How often the clock is asked. */
const someEvents = 2000;

/** How many empty cells in a row are written; sheets end with thousands of them. */
const mostRepeated = 20;

/** Parts in parts, such as a comment in a sheet: nobody writes more of them. */
const deepest = 20;

/** Of programs that say what their elements mean. Of other XML each element is a line. */
const knownRoot = /^(?:document|document-content|document-meta|Workbook|wordDocument|svg)$/;

/** A part that is being written, until the element that began it ends. */
interface OpenPart extends MarkedPart {
  readonly element: string;
  readonly lines: Lines;
  depth: number;
}

/** Adds what a document in XML says, by the elements that office programs use. */
export function addMarkedText(contents: Contents, bytes: Uint8Array, reading: Reading): void {
  const { partText } = reading.limits;
  const scanner = xmlScanner(bytes);
  const styles = new Map<string, HiddenKind>();
  const open: OpenPart[] = [];
  let skipped = 0;
  let isKnown: boolean | undefined;
  let style = "";
  let hasSheets = false;
  let cells = 0;

  const opened = (part: MarkedPart, element: string): OpenPart => {
    return Object.assign({ element, lines: lineWriter(partText), depth: 0 }, part);
  };
  const outermost = opened({ kind: "text", name: "", hidden: undefined }, "");
  const now = (): OpenPart => open[open.length - 1] || outermost;

  /** Empty cells count only once something stands behind them. */
  function enterCell(): void {
    for (let left = Math.min(cells, mostRepeated); left > 0; left -= 1) {
      now().lines.startCell();
    }
    cells = 0;
  }

  function end(part: OpenPart): void {
    const done = partOf(part.lines, part.kind, part.name, part.hidden);
    addPart(contents, done);
    if (part.hidden === "names-in-properties") {
      addHidden(contents, part.hidden, "", Number(isPersonLike(done.text)));
    } else if (part.hidden !== undefined) {
      const isSheet = part.kind === "sheet";
      addHidden(contents, part.hidden, part.name, (isSheet && done.rows) || Math.min(1, done.rows));
    }
  }

  function start(use: MarkedUse): void {
    const { name, kind } = scanner;
    hasSheets = hasSheets || name === "spreadsheet";
    const part = partAt(scanner, styles, open.length > 0 || (name === "table" && !hasSheets));
    if (part !== undefined && kind === "open" && open.length < deepest) {
      enterCell();
      open.push(opened(part, name));
    } else if (use === "row") {
      now().lines.startRow();
    } else if (use === "cell") {
      cells += Number(scanner.attribute("number-columns-repeated")) || 1;
    } else if (use === "tab" || use === "space" || use === "break") {
      enterCell();
      now().lines.add((use === "tab" && "\t") || (use === "break" && "\n") || " ");
    }
    style = (name === "style" && scanner.attribute("name")) || style;
    const hidden = hiddenStyle(scanner);
    if (hidden !== undefined) {
      styles.set(style, hidden);
    }
  }

  function close(use: MarkedUse): void {
    const { name } = scanner;
    const part = now();
    if (use === "row") {
      cells = 0;
      part.lines.endRow();
    } else if (use === "paragraph" || (isKnown === false && !part.lines.isAtEdge)) {
      part.lines.endParagraph();
    }
    if (part.element === name && scanner.kind === "close") {
      part.depth -= 1;
      if (part.depth < 0) {
        open.pop();
        end(part);
      }
    }
  }

  function text(): void {
    const written = scanner.text().replace(/[\s\v]+/g, " ");
    if (scanner.name === "Visible" && /^Sheet(?:Very)?Hidden$/.test(written)) {
      now().hidden = "hidden-sheet";
    } else if (written !== " ") {
      enterCell();
      now().lines.add(((isKnown === false && `${scanner.name}: `) || "") + written);
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
        now().depth += Number(kind === "open" && now().element === name);
        start(use);
      }
      if (kind !== "open") {
        close(use);
      }
    }
  }
  while (open.length > 0) {
    end(open.pop() || outermost);
  }
  end(outermost);
}
