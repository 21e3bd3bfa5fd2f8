import { addHidden, addPart, partOf } from "../office-xml/contents";
import { lineWriter } from "../office-xml/lines";
import { type OpenFile, walkPart } from "../office-xml/open-file";
import type { XmlScanner } from "../xml/scanner";

/** Adds the cells of other workbooks of which this one keeps copies. ECMA-376 part 1, 18.14. */
export function addOutsideValues(open: OpenFile): void {
  const { pack, contents, reading } = open;
  pack.related(pack.mainPart || "", "externalLink").forEach(({ target }) => {
    const lines = lineWriter(reading.limits.partText);
    let count = 0;
    walkPart(open, target, {
      opened: new Map<string, (scanner: XmlScanner) => void>([
        ["row", () => lines.startRow()],
        ["cell", () => lines.startCell()],
      ]),
      closed: new Map([["row", () => lines.endRow()]]),
      skipped: new Set(["ddeLink", "oleLink"]),
      textOf: new Set(["v"]),
      text: (text) => {
        count += 1;
        lines.add(text);
      },
    });
    addPart(contents, partOf(lines, "sheet", "", "outside-values"));
    addHidden(contents, "outside-values", "", count || 1); // A link says where the other file lies.
  });
}
