import { addPart, partOf } from "../office-xml/contents";
import { flowVisitor } from "../office-xml/flow";
import { addGraphics } from "../office-xml/graphics";
import { lineWriter } from "../office-xml/lines";
import { type OpenFile, walkPart } from "../office-xml/open-file";
import type { SheetEntry } from "./sheet-entry";

/** Adds what a sheet shows besides its cells: text boxes and charts. */
export function addDrawings(open: OpenFile, { name, part, hidden }: SheetEntry): void {
  const { pack, contents, reading } = open;
  const lines = lineWriter(reading.limits.partText);
  pack.related(part, "drawing").forEach(({ target }) => {
    walkPart(
      open,
      target,
      flowVisitor([lines], (text) => lines.add(text)),
    );
    addGraphics(open, target, lines);
  });
  addPart(contents, partOf(lines, "text", name, hidden));
}

/** Adds what a sheet has on paper above and below its cells. */
export function addMargins(
  { contents, reading }: OpenFile,
  { name, hidden }: SheetEntry,
  margins: readonly string[],
): void {
  const lines = lineWriter(reading.limits.partText);
  Array.from(new Set(margins)).forEach((margin) => {
    lines.add(margin);
    lines.endParagraph();
  });
  addPart(contents, partOf(lines, "margin", name, hidden));
}
