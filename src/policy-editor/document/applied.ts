import type { Edit } from "jsonc-parser";

/**
 * All edits in one go. jsonc-parser's own function copies the whole text for each. Where one begins at
 * the place of another, what is written comes before what is taken out.
 */
export function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { offset, length, content } of [...edits].sort(inOrder)) {
    pieces.push(text.slice(from, offset), content);
    from = offset + length;
  }
  return pieces.join("") + text.slice(from);
}

function inOrder(one: Edit, other: Edit): number {
  return one.offset - other.offset || one.length - other.length;
}
