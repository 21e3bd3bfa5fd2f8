import { flowVisitor } from "../office-xml/flow";
import type { Lines } from "../office-xml/lines";
import type { Visitor } from "../office-xml/walk";

/** What may be hidden on a slide that is shown. ECMA-376 part 1, 19.3.1. */
const shapes = ["sp", "grpSp", "graphicFrame", "pic", "cxnSp"];

/** Reads the text of a slide, that of hidden shapes apart, and tells whether the slide is shown. */
export function slideVisitor(
  lines: Lines,
  hiddenLines: Lines,
  onSlide: (isShown: boolean) => void,
): Visitor {
  /** How many shapes are open, and how many were when a hidden one opened: 0 where none is. */
  let depth = 0;
  let hiddenFrom = 0;
  const flow = flowVisitor([lines, hiddenLines], (text) => {
    ((hiddenFrom > 0 && hiddenLines) || lines).add(text);
  });
  flow.opened.set("sld", (scanner) =>
    onSlide(!/^(?:0|false)$/.test(scanner.attribute("show") || "")),
  );
  flow.opened.set("cNvPr", (scanner) => {
    if (hiddenFrom === 0 && /^(?:1|true)$/.test(scanner.attribute("hidden") || "")) {
      hiddenFrom = depth;
    }
  });
  for (const shape of shapes) {
    flow.opened.set(shape, () => (depth += 1));
    flow.closed.set(shape, () => {
      hiddenFrom *= Number(hiddenFrom < depth);
      depth -= 1;
    });
  }
  return flow;
}

/** Placeholders in notes for what nobody writes there. ECMA-376 part 1, 19.7.10. */
const filledIn = /^(?:dt|ftr|hdr|sldNum)$/;

/** Reads what was written in the notes on a slide. */
export function notesVisitor(lines: Lines): Visitor {
  let isFilledIn = false;
  const flow = flowVisitor([lines], (text) => {
    if (!isFilledIn) {
      lines.add(text);
    }
  });
  flow.opened.set("ph", (scanner) => {
    isFilledIn = filledIn.test(scanner.attribute("type") || "");
  });
  flow.closed.set("sp", () => (isFilledIn = false));
  return flow;
}
