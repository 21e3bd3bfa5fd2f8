import {
  type Edit,
  findNodeAtLocation,
  format,
  getNodeValue,
  type Node,
  parseTree,
} from "jsonc-parser";

import type { PolicyPath } from "../../core/policy/policy-problem";
import { applied } from "./applied";
import { indentAt, laidOut, lineOf, longestLine } from "./laid-out";
import { layoutOf } from "./layout";
import type { PolicyEdit } from "./policy-edit";
import { appended, cuts } from "./siblings";

/** The text after an edit. What the edit is not about stays as it was written, to the space. */
export function editedText(text: string, edit: PolicyEdit): string {
  switch (edit.kind) {
    case "set":
      return edit.value === undefined
        ? withoutValue(text, edit.path)
        : withValue(text, edit.path, edit.value);
    case "list":
      return withLines(text, edit.path, new Set(edit.remove), edit.add);
    case "move":
      return withMoved(text, edit.path, edit.from, edit.to);
    case "tidy":
      return applied(text, format(text, undefined, layoutOf(text)));
  }
}

function nodeAt(text: string, path: PolicyPath): Node | undefined {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

function replaced(text: string, { offset, length }: Node, value: unknown): string {
  const content = laidOut(value, indentAt(text, offset), layoutOf(text));
  return applied(text, [{ offset, length, content }]);
}

function withValue(text: string, path: PolicyPath, value: unknown): string {
  const node = nodeAt(text, path);
  if (node !== undefined) {
    return replaced(text, node, value);
  }
  const key = path[path.length - 1];
  const parent = nodeAt(text, path.slice(0, -1));
  if (key === undefined || parent?.type !== "object") {
    return key === undefined ? text : withValue(text, path.slice(0, -1), { [key]: value });
  }
  const last = parent.children?.[parent.children.length - 1];
  if (last === undefined) {
    return replaced(text, parent, { [key]: value });
  }
  const written = laidOut(value, indentAt(text, last.offset), layoutOf(text));
  return applied(text, appended(text, last, [`${JSON.stringify(key)}: ${written}`]));
}

/** An object that lost its last key says nothing, and goes too. `organisation` has to stay. */
function withoutValue(text: string, path: PolicyPath): string {
  const property = nodeAt(text, path)?.parent;
  const parent = property?.parent;
  if (property?.type !== "property" || parent === undefined) {
    return text;
  }
  const above = path.slice(0, -1);
  const parts = parent.children ?? [];
  if (parts.length === 1 && above.length > 0 && above[0] !== "organisation") {
    return withoutValue(text, above);
  }
  return applied(
    text,
    cuts(parts, (at) => parts[at] === property),
  );
}

/** One walk through the text for any number of lines: each by itself takes as long as all. */
function withLines(
  text: string,
  path: PolicyPath,
  removed: ReadonlySet<number>,
  added: readonly unknown[],
): string {
  const list = nodeAt(text, path);
  const lines = list?.type === "array" ? (list.children ?? []) : [];
  const last = lines.filter((_, at) => !removed.has(at)).pop();
  if (last === undefined) {
    return withValue(text, path, added);
  }
  const indent = indentAt(text, last.offset);
  if (list !== undefined && isTooWide(text, list, added)) {
    const kept = lines
      .filter((_, at) => !removed.has(at))
      .map((line): unknown => getNodeValue(line));
    return replaced(text, list, [...kept, ...added]);
  }
  const written = added.map((one) => laidOut(one, indent, layoutOf(text)));
  const edits: Edit[] = cuts(lines, (at) => removed.has(at));
  return applied(text, [...edits, ...appended(text, last, written)]);
}

/** Whether a list that is on one line would not fit there with more in it. */
function isTooWide(text: string, list: Node, added: readonly unknown[]): boolean {
  const { offset, length } = list;
  const more = added.length > 0 && !text.slice(offset, offset + length).includes("\n");
  return more && lineOf(text, offset).length + JSON.stringify(added).length > longestLine;
}

/** Each place of the list keeps what stands around it, and gets the part that comes there. */
function withMoved(text: string, path: PolicyPath, from: number, to: number): string {
  const parts = nodeAt(text, path)?.children ?? [];
  const order = [...parts];
  order.splice(to, 0, ...order.splice(from, 1));
  const edits = parts.map(({ offset, length }, at): Edit => {
    const part = order[at];
    const content = part && text.slice(part.offset, part.offset + part.length);
    return { offset, length, content: content ?? "" };
  });
  return applied(text, edits);
}
