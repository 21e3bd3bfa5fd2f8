import type { Layout } from "./layout";

/** The longest line, as far as a value can be broken into several. */
export const longestLine = 100;

/** JSON as a person lays it out: on one line where there is room, and else a line for each part. */
export function laidOut(value: unknown, indent: string, layout: Layout): string {
  const line = onOneLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= longestLine) {
    return line;
  }
  const { eol } = layout;
  const inner = indent + unitOf(layout);
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => laidOut(part, inner, layout))
    : Object.entries(value).map(
        ([key, part]) => `${JSON.stringify(key)}: ${laidOut(part, inner, layout)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}${eol}${inner}${parts.join(`,${eol}${inner}`)}${eol}${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(onOneLine).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const parts = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`,
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** One step of indentation. */
function unitOf({ insertSpaces, tabSize }: Layout): string {
  return insertSpaces ? " ".repeat(tabSize) : "\t";
}

/** What stands before the first sign of the line in which an offset is. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /[ \t]*/y.exec(text.slice(start, offset))?.[0] ?? "";
}

/** Whether something stands on a line of its own. */
export function beginsLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start > 0 && text.slice(start, offset).trim() === "";
}

/** The whole line in which an offset is. */
export function lineOf(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}
