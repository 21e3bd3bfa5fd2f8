/** Codes for fonts, colours, sizes, the sides and what is filled in: ECMA-376 part 1, 18.3.1.46. */
const codes = /&(?:"[^"]*"|K(?:[0-9a-f]{6}|\d\d[+-]\d{3})|\d+|[a-z])/gi;

/** What a sheet has on the left, in the middle and on the right of its pages. `&&` is an ampersand. */
export function sidesOfMargin(text: string): readonly string[] {
  return text
    .split("&&")
    .map((piece) => piece.replace(/&[lcr]/gi, "\n").replace(codes, ""))
    .join("&")
    .split("\n")
    .filter((side) => side.trim() !== "");
}
