import type { XmlScanner } from "../xml/scanner";
import type { Lines } from "./lines";
import type { Visitor } from "./walk";

/** What is said of a text and is not in it: stops of tabs, and how it looked before a change. */
const aboutText = new Set(["tabs", "tabLst", "pPrChange", "rPrChange", "sdtPr", "ffData"]);

/**
 * How text flows in paragraphs and tables.
 *
 * Word's own elements and those of drawings, which PowerPoint writes all its text in, have the
 * same local names (ECMA-376 part 1, 17.3, 17.4 and 21.1), so that one visitor serves both.
 */
export function flowVisitor(
  streams: readonly Lines[],
  add: (text: string, name: string) => void,
): Visitor & { readonly opened: Map<string, (scanner: XmlScanner) => void> } & {
  readonly closed: Map<string, () => void>;
} {
  const adding = (text: string): (() => void) => {
    return () => add(text, "");
  };
  const each = (act: (lines: Lines) => void): (() => void) => {
    return () => streams.forEach(act);
  };
  return {
    opened: new Map<string, (scanner: XmlScanner) => void>([
      ["br", adding("\n")],
      ["cr", adding("\n")],
      ["tab", adding("\t")],
      ["ptab", adding("\t")],
      ["noBreakHyphen", adding("-")],
      ["tr", each((lines) => lines.startRow())],
      ["tc", each((lines) => lines.startCell())],
      ["txbxContent", each((lines) => lines.openBox())],
    ]),
    closed: new Map<string, () => void>([
      ["p", each((lines) => lines.endParagraph())],
      ["tr", each((lines) => lines.endRow())],
      ["txbxContent", each((lines) => lines.closeBox())],
    ]),
    skipped: aboutText,
    textOf: new Set(["t"]),
    text: add,
  };
}
