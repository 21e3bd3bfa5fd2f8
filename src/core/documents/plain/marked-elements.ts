import type { DocumentPart, HiddenKind } from "../document";
import type { XmlScanner } from "../xml/scanner";

/** What an element means for the text in it. */
export type MarkedUse = "" | "row" | "cell" | "paragraph" | "tab" | "space" | "break" | "none";

/** Elements of OpenDocument 1.3, and of the XML of Office 2003, by their local names. */
const uses: readonly (readonly [MarkedUse, string])[] = [
  ["row", "table-row Row tr"],
  ["cell", "table-cell covered-table-cell Cell tc"],
  ["paragraph", "p h Data text title desc subject keyword description user-defined"],
  ["tab", "tab"],
  ["space", "s"],
  ["break", "line-break br"],
  [
    "none",
    "font-face-decls scripts script Styles fonts lists docPr binData binary-data settings " +
      "instrText forms sequence-decls ExcelWorkbook binItem docSuppData shapeDefaults " +
      "metadata defs dateline date-string change-info generator creation-date print-date " +
      "editing-duration editing-cycles number-style date-style time-style currency-style " +
      "percentage-style boolean-style text-style page-number page-count",
  ],
];

const useByName: ReadonlyMap<string, MarkedUse> = new Map(
  uses.reduce<readonly (readonly [string, MarkedUse])[]>(
    (all, [use, names]) => all.concat(names.split(" ").map((name) => [name, use] as const)),
    [],
  ),
);

export function meaningOf(name: string): MarkedUse {
  return useByName.get(name) || "";
}

/** What begins with an element and ends with it. */
export interface MarkedPart {
  readonly kind: DocumentPart["kind"];
  readonly name: string;
  hidden: HiddenKind | undefined;
  /** One of several pieces that are kept together, at the end of the part that they stand in. */
  readonly isPiece?: boolean;
}

/** Text that whoever opens the file does not see as text of it, by the element around it. */
const asides: ReadonlyMap<string, readonly [DocumentPart["kind"], HiddenKind?]> = new Map<
  string,
  readonly [DocumentPart["kind"], HiddenKind?]
>([
  ["delText", ["text", "deleted-text"]],
  ["hidden-text", ["text", "hidden-text"]],
  ["hidden-paragraph", ["text", "hidden-text"]],
  ["Comment", ["notes", "comments"]],
  ["notes", ["notes", "notes"]],
  ["note", ["notes"]],
  ["header", ["margin"]],
  ["footer", ["margin"]],
  ["hdr", ["margin"]],
  ["ftr", ["margin"]],
  ["creator", ["properties", "names-in-properties"]],
  ["initial-creator", ["properties", "names-in-properties"]],
  ["Author", ["properties", "names-in-properties"]],
  ["LastAuthor", ["properties", "names-in-properties"]],
]);

/** The part that begins with this element; nothing where none does. */
export function partAt(
  scanner: XmlScanner,
  styles: ReadonlyMap<string, HiddenKind>,
  isInPart: boolean,
): MarkedPart | undefined {
  const { name } = scanner;
  if (name === "annotation") {
    return annotationAt(scanner);
  }
  const [kind, hidden] = asides.get(name) || [];
  if (kind !== undefined) {
    return { kind, name: "", hidden };
  }
  if (!isInPart && (name === "Worksheet" || name === "table" || name === "page")) {
    const own = scanner.attribute("name") || scanner.attribute("Name") || "";
    const style = styles.get(scanner.attribute("style-name") || "");
    return { kind: (name === "page" && "slide") || "sheet", name: own, hidden: style };
  }
  return undefined;
}

/** A comment; in the XML of Word 2003 also what has been changed, whose type says how. */
function annotationAt(scanner: XmlScanner): MarkedPart | undefined {
  const type = scanner.attribute("type") || "";
  if (type === "Word.Deletion") {
    return { kind: "text", name: "", hidden: "deleted-text" };
  }
  if (type.startsWith("Word.") && type !== "Word.Comment") {
    return undefined;
  }
  return { kind: "notes", name: "", hidden: "comments" };
}
