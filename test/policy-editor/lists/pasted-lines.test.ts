import { csvRows } from "../../../src/policy-source/csv";
import { pastedLines } from "../../../src/policy-editor/lists/pasted-lines";

describe("csvRows", () => {
  test.each<[situation: string, text: string, cells: readonly (readonly string[])[]]>([
    ["nothing", "", []],
    ["empty lines", "\n\r\n", []],
    [
      "commas",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "tabs, as a spreadsheet copies them",
      "a, b\tc\r\nd\te\r\n",
      [
        ["a, b", "c"],
        ["d", "e"],
      ],
    ],
    ["semicolons", "a;b", [["a", "b"]]],
    ["quotation marks", '"a, b","say ""c"""\n', [["a, b", 'say "c"']]],
    ["a line end between quotation marks", '"a\nb",c', [["a\nb", "c"]]],
    ["an empty cell", "a,,c", [["a", "", "c"]]],
  ])("reads %s", (_, text, cells) => {
    expect(csvRows(text).map((row) => row.cells)).toEqual(cells);
  });

  test("names the line that a row begins in", () => {
    expect(csvRows('a\n\n"b\nc"\nd').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe("pastedLines", () => {
  test("reads the columns by their headings, in any order", () => {
    const table =
      "Owner\tE-mail address\tExpiry date\tRole\nDesk\ta@b.example\t31/03/2027\tLocal authority";
    expect(pastedLines(table, [])).toEqual([
      {
        line: 2,
        text: "Desk, a@b.example, 31/03/2027, Local authority",
        kind: "new",
        entry: {
          match: "a@b.example",
          owner: "Desk",
          expires: "2027-03-31",
          role: "local-authority",
        },
      },
    ]);
  });

  test("reads a bare column of addresses", () => {
    const read = pastedLines("a.example\n*.b.example\n", []);
    expect(read).toMatchObject([
      { kind: "new", entry: { match: "a.example" } },
      { kind: "new", entry: { match: "*.b.example" } },
    ]);
  });

  test("names each line that cannot be read, and reads the others", () => {
    const table =
      'a.example\n*b.example\nc.example,C,friend\nd.example,,,,,,31/02/2027\n"e.example';
    expect(pastedLines(table, []).map((one) => [one.line, one.kind])).toEqual([
      [1, "new"],
      [2, "unreadable"],
      [3, "unreadable"],
      [4, "unreadable"],
      [5, "open-quote"],
    ]);
  });

  test.each(["constructor", "__proto__", '"' + "x".repeat(1_000_000)])(
    "takes %.20s for a line that cannot be read, and for no heading",
    (table) => {
      expect(pastedLines(`${table}\n`, []).map(({ kind }) => kind)).not.toContain("new");
    },
  );

  test("does not add what is there already", () => {
    const list = ["x.example", { match: "@A.example" }];
    expect(pastedLines("a.example\nb.example\nb.example", list)).toMatchObject([
      { line: 1, kind: "known", at: 1 },
      { line: 2, kind: "new" },
      { line: 3, kind: "known", at: undefined },
    ]);
  });
});
