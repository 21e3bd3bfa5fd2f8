import type { Lines } from "../office-xml/lines";
import type { Visitor } from "../office-xml/walk";
import { flowVisitor } from "../office-xml/flow";

/** Reads the comments of a document, each with its author before its first line. */
export function commentsVisitor(lines: Lines, counted: { comments: number }): Visitor {
  const flow = flowVisitor([lines], (text) => lines.add(text));
  flow.opened.set("comment", (scanner) => {
    counted.comments += 1;
    lines.add(`${scanner.attribute("author") || ""}: `);
  });
  return Object.assign(flow, { textOf: new Set(["t", "delText"]) });
}
