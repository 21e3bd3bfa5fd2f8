import { sidesOfMargin } from "../margin-sides";
import { xmlScanner } from "../xml/scanner";
import { type Range, rowsOf } from "./ranges";

/** What a sheet says behind its rows. */
export interface SheetTail {
  /** The rows in which a filter hides some. */
  readonly filtered: readonly Range[];
  /** What is printed above and below, one piece each. */
  readonly margins: readonly string[];
}

/** ECMA-376 part 1, 18.3.1.46 and what follows it. */
const margin = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Also of a table, whose part has a filter of its own. */
export function readTail(tail: Uint8Array): SheetTail {
  const filtered: Range[] = [];
  const margins: string[] = [];
  const scanner = xmlScanner(tail);
  let range: Range | undefined;
  let isMargin = false;
  while (scanner.next()) {
    const { kind, name } = scanner;
    if (kind === "text") {
      if (isMargin) {
        margins.push(...sidesOfMargin(scanner.text()));
      }
      continue;
    }
    isMargin = kind === "open" && margin.test(name);
    if (name === "autoFilter") {
      range = (kind === "open" && rowsOf(scanner.attribute("ref") || "")) || undefined;
    } else if (name === "filterColumn" && range !== undefined) {
      filtered.push(range);
      range = undefined;
    }
  }
  return { filtered, margins };
}
