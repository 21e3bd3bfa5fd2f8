import { flowVisitor } from "../office-xml/flow";
import type { Lines } from "../office-xml/lines";
import type { OfficePackage } from "../office-xml/office-package";
import type { Visitor } from "../office-xml/walk";
import { xmlScanner } from "../xml/scanner";

/** The names of those who comment on slides, by the ids that comments give. */
export type Authors = ReadonlyMap<string, string>;

/** Older comments have their authors in one part, threads in another. ECMA-376 part 1, 13.3.1; [MS-PPTX] 2.1.35. */
export function authorsIn(pack: OfficePackage, mainPart: string): Authors {
  const authors = new Map<string, string>();
  for (const type of ["commentAuthors", "authors"]) {
    for (const { target } of pack.related(mainPart, type)) {
      const scanner = xmlScanner(pack.part(target) || new Uint8Array(0));
      while (scanner.next()) {
        if (/^(?:cmAuthor|author)$/.test(scanner.name) && scanner.kind !== "text") {
          authors.set(scanner.attribute("id") || "", scanner.attribute("name") || "");
        }
      }
    }
  }
  return authors;
}

/** Reads comments on a slide and the replies to them, each with its author before its text. */
export function commentsVisitor(
  lines: Lines,
  authors: Authors,
  counted: { comments: number },
): Visitor {
  /** Replies lie in the comment that they answer, before its own text. */
  const writers: string[] = [];
  const flow = flowVisitor([lines], (text) => lines.add(text));
  const sign = (): void => {
    const [writer = ""] = writers.slice(-1);
    lines.add((writer && `${writer}: `) || "");
  };
  for (const element of ["cm", "reply"]) {
    flow.opened.set(element, (scanner) => {
      counted.comments += 1;
      writers.push(authors.get(scanner.attribute("authorId") || "") || "");
    });
    flow.closed.set(element, () => writers.pop());
  }
  flow.opened.set("text", sign);
  flow.opened.set("txBody", sign);
  flow.closed.set("text", () => lines.endParagraph());
  return Object.assign(flow, { textOf: new Set(["t", "text"]) });
}
