import type { Edit, Node } from "jsonc-parser";

import { beginsLine, indentAt } from "./laid-out";
import { layoutOf } from "./layout";

/** Takes parts out of an object or a list, each with the comma and the space beside it. */
export function cuts(parts: readonly Node[], isGone: (at: number) => boolean): Edit[] {
  const firstKept = parts.findIndex((_, at) => !isGone(at));
  return parts.flatMap((part, at) => {
    if (!isGone(at)) return [];
    const next = parts[at + 1];
    if (at < firstKept && next !== undefined) {
      return [{ offset: part.offset, length: next.offset - part.offset, content: "" }];
    }
    const before = parts[at - 1];
    const from = before === undefined ? part.offset : before.offset + before.length;
    return [{ offset: from, length: part.offset + part.length - from, content: "" }];
  });
}

/** Writes parts behind another, and as that one stands: on lines of their own, or beside it. */
export function appended(text: string, last: Node, parts: readonly string[]): Edit[] {
  const { eol } = layoutOf(text);
  const isApart = beginsLine(text, last.offset);
  const between = isApart ? `,${eol}${indentAt(text, last.offset)}` : ", ";
  const content = parts.map((part) => between + part).join("");
  return parts.length === 0 ? [] : [{ offset: last.offset + last.length, length: 0, content }];
}
