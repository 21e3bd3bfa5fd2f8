import type { HiddenKind } from "../document";
import type { XmlScanner } from "../xml/scanner";
import type { MarkedPart } from "./marked-elements";

/** Styles that hide what is written in them, by their names. */
export type HiddenStyles = Map<string, HiddenKind>;

/** Changes that were tracked: OpenDocument 1.3 part 3, 5.5.4 and 9.9.21. */
const deleted = /^(?:deletion|change-track-table-cell)$/;

/** The piece of hidden text or the hidden row that begins with this element; else nothing. */
export function pieceAt(
  scanner: XmlScanner,
  styles: HiddenStyles,
  around: MarkedPart,
): MarkedPart | undefined {
  const { name } = scanner;
  if (deleted.test(name)) {
    return { kind: "text", name: "", hidden: "deleted-text", isPiece: true };
  }
  if (around.hidden !== undefined) {
    return undefined;
  }
  if (around.kind === "sheet" && (name === "table-row" || name === "Row")) {
    const hidden = hiddenRow(scanner);
    return hidden && { kind: "sheet", name: around.name, hidden, isPiece: true };
  }
  if (isHiddenText(scanner, styles)) {
    return { kind: "text", name: "", hidden: "hidden-text", isPiece: true };
  }
  return undefined;
}

/** OpenDocument 1.3 part 3, 19.749; Office 2003 says only that it is hidden. */
function hiddenRow(scanner: XmlScanner): HiddenKind | undefined {
  const visibility = scanner.attribute("visibility");
  if (visibility === "filter") {
    return "filtered-rows";
  }
  const isHidden = visibility === "collapse" || scanner.attribute(":Hidden") === "1";
  return (isHidden && "hidden-rows") || undefined;
}

function isHiddenText(scanner: XmlScanner, styles: HiddenStyles): boolean {
  const { name } = scanner;
  if (name === "section") {
    return scanner.attribute("display") === "none";
  }
  const isText = name === "p" || name === "span" || name === "h";
  return isText && styles.get(scanner.attribute("style-name") || "") === "hidden-text";
}

/** Follows the styles of a document, and gathers those that hide something. */
export function styleReader(styles: HiddenStyles): (scanner: XmlScanner) => void {
  let style = "";
  return (scanner) => {
    const { name } = scanner;
    if (name === "style" || name === "default-style") {
      style = scanner.attribute("name") || "";
      const inherited = styles.get(scanner.attribute("parent-style-name") || "");
      if (inherited !== undefined) {
        styles.set(style, inherited);
      }
    }
    const hidden = hiddenBy(scanner);
    if (hidden !== undefined && style !== "") {
      styles.set(style, hidden);
    }
  };
}

/** What a style hides: sheets, pages of a presentation, text. OpenDocument 1.3, 20.248, 20.400 and 20.417. */
function hiddenBy(scanner: XmlScanner): HiddenKind | undefined {
  const { name } = scanner;
  if (name === "table-properties" && scanner.attribute("display") === "false") {
    return "hidden-sheet";
  }
  if (name === "text-properties" && scanner.attribute("display") === "none") {
    return "hidden-text";
  }
  const isHidden = name === "drawing-page-properties" && scanner.attribute("visibility");
  return (isHidden === "hidden" && "hidden-slide") || undefined;
}
