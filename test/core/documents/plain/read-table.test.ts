import { readTable } from "../../../../src/core/documents/plain/read-table";
import { separatorOf } from "../../../../src/core/documents/plain/separator";
import { read } from "./readings";

describe("readTable", () => {
  test.each<[situation: string, source: string, text: string]>([
    ["commas", "a,b\nc,d\ne,f", "a\tb\nc\td\ne\tf"],
    ["semicolons", "a;b;c\nd;e;f\n", "a\tb\tc\nd\te\tf"],
    ["tabs", "a\tb\nc\td", "a\tb\nc\td"],
    ["line ends of Windows", "a,b,c\r\nd,e,f\r\n", "a\tb\tc\nd\te\tf"],
    ["a separator in quotes", 'a,"b,c",d\ne,f,g', "a\tb,c\td\ne\tf\tg"],
    ["a line end in quotes", 'a,"b\nc",d\ne,f,g', "a\tb c\td\ne\tf\tg"],
    ["quotes in quotes", 'a,"say ""no""",b\nc,d,e', 'a\tsay "no"\tb\nc\td\te'],
    ["a tab in a cell", "a,b\tb,c\nd,e,f", "a\tb b\tc\nd\te\tf"],
    ["a quote that is never closed", 'a,"b,c\nd,e,f\ng,h,i', 'a\t"b\tc\nd\te\tf\ng\th\ti'],
    ["a first line that names the separator", "sep=|\na|b,c\n", "a\tb,c"],
    ["rows of several lengths", "a,b,c\nd\ne,f,g\nh,i,j", "a\tb\tc\nd\ne\tf\tg\nh\ti\tj"],
    ["empty cells", "a,,c\n,,\n,e,f", "a\t\tc\n\t\t\n\te\tf"],
  ])("reads %s", (_situation, source, text) => {
    expect(read(readTable, source).parts[0]?.text).toBe(text);
  });

  it("counts rows that hold something", () => {
    const { format, parts } = read(readTable, "a,b,c\n,,\n\nd,e,f\n");
    expect(format).toBe("table");
    expect(parts).toMatchObject([{ kind: "sheet", rows: 2, isCut: false }]);
  });

  it("counts on where it keeps no more text", () => {
    const source = "name,phone,note\n".repeat(100);
    const [part] = read(readTable, source, { partText: 40 }).parts;
    expect(part).toMatchObject({ rows: 100, isCut: true });
    expect(part?.text).toHaveLength(40);
  });

  it("says where time ran out", () => {
    const document = read(readTable, "a,b,c\n".repeat(2000), { hasTime: () => false });
    expect(document.troubles).toEqual(["out-of-time"]);
    expect(document.parts).toMatchObject([{ rows: 500, isCut: true }]);
  });

  it("reads a long row with quotes in linear time", () => {
    const source = `"x",${"a,".repeat(500_000)}\n`;
    expect(read(readTable, source.repeat(2)).parts[0]?.rows).toBe(2);
  });
});

describe("separatorOf", () => {
  test.each<[situation: string, text: string, separator: string | undefined]>([
    ["two commas a line", "a,b,c\nd,e,f\n", ","],
    ["one comma a line", "a,1\nb,2\nc,3\n", ","],
    ["a title above the table", "List of people\nName;Age;Town\na;1;x\nb;2;y\nc;3;z\n", ";"],
    ["commas in quotes", '"a,b";c\n"d,e,f";g\n"h";i\nj;k', ";"],
    ["one tab a line", "a\tb\nc\td", "\t"],
    ["prose with a comma a line", "Dear Mair,\nThank you, I am well.\nYours, Iwan\n", undefined],
    ["lines that end in semicolons", "let a = 1;\nlet b = 2;\nlet c = 3;\n", undefined],
    ["one line", "a,b,c", undefined],
    ["lines without any", "one\ntwo\nthree", undefined],
  ])("of %s", (_situation, text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
