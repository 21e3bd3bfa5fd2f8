import { flowVisitor } from "./flow";
import type { Lines } from "./lines";
import type { OpenFile } from "./open-file";
import { walkPart } from "./open-file";

/** What lies in a part of its own, by the type of the relation to it. */
const graphics = ["diagramData", "chart", "chartEx"];

/**
 * Adds what the diagrams and charts on a part say. Of a chart each series of names or figures, as
 * it was last shown, is a row.
 */
export function addGraphics(open: OpenFile, partName: string, lines: Lines): void {
  for (const type of graphics) {
    for (const { target } of open.pack.related(partName, type)) {
      walkPart(open, target, graphicVisitor(lines));
    }
  }
}

/** A point of a series is `c:v`, ECMA-376 part 1, 21.2.2.235. */
function graphicVisitor(lines: Lines): ReturnType<typeof flowVisitor> {
  const flow = flowVisitor([lines], (text) => lines.add(text));
  for (const cache of ["strCache", "numCache", "lvl"]) {
    flow.opened.set(cache, () => lines.startRow());
    flow.closed.set(cache, () => lines.endRow());
  }
  flow.opened.set("v", () => lines.startCell());
  return Object.assign(flow, { textOf: new Set(["t", "v"]) });
}
