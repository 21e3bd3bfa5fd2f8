import type { Edit } from "jsonc-parser";

/** All edits in one go. jsonc-parser's own function copies the whole text for each. */
export function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { offset, length, content } of [...edits].sort(
    (one, other) => one.offset - other.offset,
  )) {
    pieces.push(text.slice(from, offset), content);
    from = offset + length;
  }
  return pieces.join("") + text.slice(from);
}
