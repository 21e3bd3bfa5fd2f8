import { type Lines, lineWriter } from "../../../../src/core/documents/office-xml/lines";

/** Adds paragraphs. */
function paragraphs(lines: Lines, ...texts: readonly string[]): void {
  for (const text of texts) {
    lines.add(text);
    lines.endParagraph();
  }
}

/** Adds a row: each cell a list of paragraphs. */
function row(lines: Lines, ...cells: readonly (readonly string[])[]): void {
  lines.startRow();
  for (const cell of cells) {
    lines.startCell();
    paragraphs(lines, ...cell);
  }
  lines.endRow();
}

function written(
  write: (lines: Lines) => void,
  most = 1000,
): { text: string; rows: number; isCut: boolean } {
  const lines = lineWriter(most);
  write(lines);
  const text = lines.text();
  return { text, rows: lines.rows, isCut: lines.isCut };
}

describe("lineWriter", () => {
  it.each<[string, (lines: Lines) => void, string, number]>([
    ["paragraphs on lines", (lines) => paragraphs(lines, "one", "two"), "one\ntwo", 2],
    [
      "several empty ones as one",
      (lines) => paragraphs(lines, "", "one", "", "", "two", ""),
      "one\n\ntwo",
      2,
    ],
    ["a last line that does not end", (lines) => lines.add("one"), "one", 1],
    ["tabs in a paragraph", (lines) => paragraphs(lines, "a\tb"), "a\tb", 1],
    ["breaks in a paragraph", (lines) => paragraphs(lines, "a\nb"), "a\nb", 2],
    ["cells of a row on a line", (lines) => row(lines, ["a"], ["b"]), "a\tb", 1],
    ["paragraphs of a cell with a space", (lines) => row(lines, ["a", "b"], ["c"]), "a b\tc", 1],
    [
      "empty paragraphs of a cell as none",
      (lines) => row(lines, ["", "a", "", ""], ["c"]),
      "a\tc",
      1,
    ],
    ["an empty cell as one", (lines) => row(lines, ["a"], [""], ["c"]), "a\t\tc", 1],
    [
      "tabs and breaks in a cell as spaces",
      (lines) => row(lines, ["a\tb\nc"], ["d"]),
      "a b c\td",
      1,
    ],
    ["the only cell of a row on lines", (lines) => row(lines, ["a", "b"]), "a\nb", 2],
    ["the only cell that holds something", (lines) => row(lines, ["a", "b"], [""]), "a\nb\t", 2],
    ["rows of nothing as nothing", (lines) => row(lines, [""], [""]), "", 0],
  ])("writes %s", (_, write, text, rows) => {
    expect(written(write)).toEqual({ text, rows, isCut: false });
  });

  it("writes a table in a cell in rows of its own", () => {
    const { text } = written((lines) => {
      lines.startRow();
      lines.startCell();
      paragraphs(lines, "before");
      row(lines, ["a"], ["b"]);
      row(lines, ["c"], ["d"]);
      paragraphs(lines, "after");
      lines.endRow();
      paragraphs(lines, "below");
    });
    expect(text).toBe("before\na\tb\nc\td\nafter\nbelow");
  });

  it("writes a box before the line that it stands in", () => {
    const { text, rows } = written((lines) => {
      lines.add("one ");
      lines.openBox();
      paragraphs(lines, "box", "box too");
      lines.closeBox();
      paragraphs(lines, "two");
    });
    expect([text, rows]).toEqual(["box\nbox too\none two", 3]);
  });

  it.each<[string, number, string, boolean]>([
    ["all where there is room", 11, "one\ntwo\nsix", false],
    ["all but a character", 10, "one\ntwo\nsi", true],
    ["whole lines", 7, "one\ntwo", true],
    ["nothing where there is none", 0, "", true],
  ])("keeps %s and counts on", (_, most, text, isCut) => {
    expect(written((lines) => paragraphs(lines, "one", "two", "six"), most)).toEqual({
      text,
      rows: 3,
      isCut,
    });
  });

  it("is not cut where nothing but empty lines follow", () => {
    expect(written((lines) => paragraphs(lines, "one", "", ""), 3).isCut).toBe(false);
  });

  it("takes what is never closed", () => {
    const { text } = written((lines) => {
      lines.openBox();
      lines.startRow();
      lines.startCell();
      lines.add("lost");
    });
    expect(text).toBe("lost");
  });
});
