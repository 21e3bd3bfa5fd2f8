import { readXls } from "../../../../../src/core/documents/compound/xls/read-xls";
import type { ReadDocument } from "../../../../../src/core/documents/document";
import type { ReadingLimits } from "../../../../../src/core/documents/limits";
import { compoundOf, readingOf } from "../streams";
import { beginning, double, ending, label, long, number } from "./workbooks";
import { record, rowOf, shorts, text, workbook, type SheetRecords } from "./workbooks";

function read(stream: Buffer, limits: Partial<ReadingLimits> = {}): ReadDocument {
  return readXls(compoundOf({ Workbook: stream }), readingOf(limits));
}

function readSheets(
  sheets: readonly SheetRecords[],
  globals: readonly Buffer[] = [],
): ReadDocument {
  return read(workbook(sheets, globals));
}

function textOf(records: readonly Buffer[], globals: readonly Buffer[] = []): string {
  return readSheets([{ name: "Rota", records }], globals).parts[0]!.text;
}

const people = [
  label(0, 0, "Name"),
  label(0, 1, "Telephone"),
  label(1, 0, "Zebedee Quillfeather"),
  label(1, 1, "07700 900111"),
  label(2, 0, "Ottoline Marchbanks"),
  label(2, 1, "01632 960222"),
];

/** A cell format for each of these, as styles 0, 1 and so on. */
const styles = (...formats: readonly number[]): readonly Buffer[] =>
  formats.map((format) => record(0x00e0, shorts(0, format, 0, 0, 0, 0, 0, 0, 0, 0)));

const format = (index: number, code: string): Buffer => record(0x041e, shorts(index), text(code));

describe("readXls", () => {
  test("gives a sheet for each in its order, and says which are hidden", () => {
    const {
      parts,
      hidden,
      troubles,
      format: kind,
    } = readSheets([
      { name: "Rota", records: people },
      { name: "Staff", state: 1, records: people },
      { name: "Źródło", state: 2, records: people.slice(0, 3) },
      { name: "Chart", kind: 0x20, records: people },
      { name: "Empty", state: 1 },
    ]);
    expect(parts.map((part) => [part.kind, part.name, part.hidden, part.rows])).toEqual([
      ["sheet", "Rota", undefined, 3],
      ["sheet", "Staff", "hidden-sheet", 3],
      ["sheet", "Źródło", "very-hidden-sheet", 2],
      ["sheet", "Chart", undefined, 0],
      ["sheet", "Empty", "hidden-sheet", 0],
    ]);
    expect(hidden).toEqual([
      { kind: "hidden-sheet", place: "Staff", count: 3 },
      { kind: "very-hidden-sheet", place: "Źródło", count: 2 },
    ]);
    expect([kind, troubles]).toEqual(["workbook", []]);
  });

  test.each([
    ["rows on lines and cells with tabs between", people.slice(0, 4)],
    ["cells in whatever order they come", [people[2]!, people[3]!, people[0]!, people[1]!]],
  ])("writes %s", (_, records) => {
    expect(textOf(records)).toBe("Name\tTelephone\nZebedee Quillfeather\t07700 900111");
  });

  test.each([
    ["a tab for each column left out", [label(0, 0, "a"), label(0, 3, "b")], "a\t\t\tb"],
    ["an empty line for rows left out", [label(0, 0, "a"), label(9, 0, "b")], "a\n\nb"],
    ["fifty tabs at the most", [label(0, 0, "a"), label(0, 200, "b")], `a${"\t".repeat(50)}b`],
    ["a space for a new line in a cell", [label(0, 0, "a\r\nb")], "a b"],
    ["nothing for a cell of spaces", [label(0, 0, "  "), label(1, 0, "b")], "b"],
    ["a number", [number(0, 0, 12.5)], "12.5"],
    ["a whole compact number", [record(0x027e, shorts(0, 0, 0), long((-7 << 2) | 2))], "-7"],
    [
      "a compact number in hundredths",
      [record(0x027e, shorts(0, 0, 0), long((1250 << 2) | 3))],
      "12.5",
    ],
    [
      "a row of compact numbers",
      [
        record(
          0x00bd,
          shorts(0, 1, 0),
          long((5 << 2) | 2),
          shorts(0),
          long((6 << 2) | 2),
          shorts(2),
        ),
      ],
      "\t5\t6",
    ],
    ["the number that a formula gives", [record(0x0006, shorts(0, 0, 0), double(3), long(0))], "3"],
    [
      "the text that a formula gives",
      [record(0x0006, shorts(0, 0, 0, 0, 0, 0, 0xffff), long(0)), record(0x0207, text("Jory"))],
      "Jory",
    ],
    [
      "nothing for a formula that fails",
      [record(0x0006, shorts(0, 0, 0, 2, 7, 0, 0xffff), long(0))],
      "",
    ],
    ["nothing for a text that no formula gave", [record(0x0207, text("Jory"))], ""],
    [
      "nothing for what a chart on the sheet holds",
      [beginning(0x20), label(0, 0, "a"), ending],
      "",
    ],
  ])("writes %s", (_, records, expected) => {
    expect(textOf(records)).toBe(expected);
  });

  test.each([
    ["a date by the number of its format", 14, [], 29221, "01/01/1980"],
    ["a date by the code of its format", 164, [format(164, "dd\\ mmm yyyy")], 29221, "01/01/1980"],
    ["a date counted from 1904", 14, [record(0x0022, shorts(1))], 27759, "01/01/1980"],
    ["time", 164, [format(164, "[h]:mm")], 0.5, "12:00"],
    [
      "the zeros of a telephone number",
      164,
      [format(164, "00000000000")],
      7700900123,
      "07700900123",
    ],
    ["money as it is", 164, [format(164, '"paid" #,##0.00')], 29221, "29221"],
    ["no date for a day in quotes", 164, [format(164, '0" days"')], 3, "3"],
    ["no date for a colour", 164, [format(164, "[Red]0")], 3, "3"],
  ])("writes %s", (_, style, globals, value, expected) => {
    expect(textOf([number(0, 0, value, 1)], [...globals, ...styles(0, style)])).toBe(expected);
  });
});

describe("readXls, shared texts", () => {
  const cells = [0, 1, 2].map((index) => record(0x00fd, shorts(0, index, 0), long(index)));
  const head = Buffer.concat([long(3), long(3)]);

  test("leaves out formatting and phonetics", () => {
    const rich = Buffer.concat([
      shorts(4),
      Buffer.from([0x0c]),
      shorts(1),
      long(6),
      Buffer.from("Jory"),
      shorts(1, 2),
      Buffer.from("ignore"),
    ]);
    const table = record(0x00fc, head, text("Zebedee"), rich, text("Łucja"));
    expect(textOf(cells, [table])).toBe("Zebedee\tJory\tŁucja");
  });

  test("goes on in the next record, where characters may take two bytes instead of one", () => {
    const table = record(0x00fc, head, shorts(9), Buffer.from([0]), Buffer.from("Zebe"));
    const further = record(0x003c, Buffer.from([1]), Buffer.from("dee Ł", "utf16le"), text("Jory"));
    const last = record(0x003c, text("Ottoline"));
    expect(textOf(cells, [table, further, last])).toBe("Zebedee Ł\tJory\tOttoline");
  });

  test("ends where the file does, whatever number of texts it claims", () => {
    const table = record(0x00fc, long(9), long(0xffffffff), text("Zebedee"));
    expect(textOf(cells, [table])).toBe("Zebedee");
  });
});

describe("readXls, hidden things on a sheet", () => {
  const hiddenOf = (records: readonly Buffer[]): readonly unknown[] =>
    readSheets([{ name: "Rota", records }]).hidden;

  test("gives hidden rows apart, under the first row that shows", () => {
    const { parts, hidden } = readSheets([
      { name: "Rota", records: [rowOf(0, false), rowOf(1, true), rowOf(8, true), ...people] },
    ]);
    expect(parts.map((part) => [part.hidden, part.text, part.rows])).toEqual([
      [undefined, "Name\tTelephone\nOttoline Marchbanks\t01632 960222", 2],
      ["hidden-rows", "Name\tTelephone\nZebedee Quillfeather\t07700 900111", 1],
    ]);
    expect(hidden).toEqual([{ kind: "hidden-rows", place: "Rota", count: 1 }]);
  });

  test("gives hidden rows without a head where none stands above them", () => {
    const { parts } = readSheets([{ name: "Rota", records: [rowOf(0, true), ...people] }]);
    expect(parts[1]!.text).toBe("Name\tTelephone");
  });

  test.each([
    ["rows that a filter hides", [record(0x009b), rowOf(1, true), ...people], "filtered-rows", 1],
    [
      "all rows, where rows are to be hidden unless told",
      [record(0x0225, shorts(2, 0)), ...people],
      "hidden-rows",
      3,
    ],
    [
      "a hidden column that holds something",
      [record(0x007d, shorts(1, 5, 2000, 0, 1, 0)), ...people],
      "hidden-columns",
      1,
    ],
    [
      "a column of no width",
      [record(0x007d, shorts(0, 1, 0, 0, 0, 0)), ...people],
      "hidden-columns",
      2,
    ],
  ])("counts %s", (_, records, kind, count) => {
    expect(hiddenOf(records)).toEqual([{ kind, place: "Rota", count }]);
  });

  test.each([
    ["a hidden row that holds nothing", [rowOf(7, true), ...people]],
    [
      "a hidden column that holds nothing",
      [record(0x007d, shorts(4, 9, 2000, 0, 1, 0)), ...people],
    ],
    ["a filter that hides nothing", [record(0x009b), ...people]],
    [
      "rows and columns that show",
      [rowOf(1, false), record(0x007d, shorts(0, 9, 2000, 0, 0, 0)), ...people],
    ],
  ])("says nothing of %s", (_, records) => {
    expect(hiddenOf(records)).toEqual([]);
  });

  test("tells comments from texts in shapes, and puts their author before them", () => {
    const shape = (id: number, type: number, words: string): readonly Buffer[] => [
      record(0x005d, shorts(0x15, 0x12, type, id)),
      record(0x01b6, shorts(0, 0, 0, 0, 0, words.length, 0, 0)),
      record(0x003c, Buffer.from([0]), Buffer.from(words)),
    ];
    const { parts, hidden } = readSheets([
      {
        name: "Rota",
        records: [
          ...shape(1, 0x19, "keeps the keys"),
          ...shape(2, 0x06, "See over"),
          record(0x001c, shorts(0, 0, 0, 1), text("Jory Ashdown"), Buffer.from([0])),
        ],
      },
    ]);
    expect(parts.slice(1).map((part) => [part.kind, part.hidden, part.text])).toEqual([
      ["text", undefined, "See over"],
      ["notes", "comments", "Jory Ashdown: keeps the keys"],
    ]);
    expect(hidden).toEqual([{ kind: "comments", place: "Rota", count: 1 }]);
  });
});

describe("readXls, what is printed above and below", () => {
  test.each<[situation: string, records: readonly Buffer[], texts: readonly string[]]>([
    ["nothing", [record(0x0014), record(0x0015)], []],
    [
      "a marking with its font, once for the head and the foot",
      [
        record(0x0014, text('&L&"Arial,Bold"&12OFFICIAL-SENSITIVE&RPage &P')),
        record(0x0015, text("&COFFICIAL-SENSITIVE")),
      ],
      ["OFFICIAL-SENSITIVE\nPage "],
    ],
    ["an ampersand", [record(0x0015, text("&CStock && staff"))], ["Stock & staff"]],
    ["a length that is longer than the record", [record(0x0014, shorts(9000))], []],
  ])("%s", (_situation, records, texts) => {
    const { parts } = readSheets([{ name: "Rota", records: [label(0, 0, "x"), ...records] }]);
    expect(parts.filter(({ kind }) => kind === "margin").map((part) => part.text)).toEqual(texts);
  });

  test("is hidden with its sheet", () => {
    const records = [label(0, 0, "x"), record(0x0014, text("&CDraft"))];
    const { parts } = readSheets([{ name: "Rota", state: 1, records }]);
    expect(parts.map(({ kind, hidden }) => [kind, hidden])).toEqual([
      ["sheet", "hidden-sheet"],
      ["margin", "hidden-sheet"],
    ]);
  });
});

describe("readXls, copies of other sheets", () => {
  test("gives the values of other workbooks that are kept", () => {
    const { parts, hidden } = readSheets(
      [{ name: "Rota" }],
      [
        record(0x01ae, shorts(1), text("\x01C\x03files\x03staff.xls")),
        record(0x0059, shorts(1, 0)),
        record(
          0x005a,
          Buffer.from([1, 0]),
          shorts(4),
          Buffer.from([2]),
          text("Jory"),
          Buffer.from([1]),
          double(31),
        ),
      ],
    );
    expect(parts[1]).toEqual({
      kind: "sheet",
      name: "staff.xls",
      hidden: "outside-values",
      text: "Jory\t31",
      rows: 1,
      isCut: false,
    });
    expect(hidden).toEqual([{ kind: "outside-values", place: "", count: 1 }]);
  });

  test("gives the rows of pivot tables, listed values and others", () => {
    const field = (flags: number, count: number, name: string): Buffer =>
      record(0x00c7, shorts(flags, 0, 0, 0, 0, 0, count), text(name));
    const cache = Buffer.concat([
      field(1, 2, "Name"),
      record(0x00cd, text("Zebedee")),
      record(0x00cd, text("Ottoline")),
      field(0, 0, "Pay"),
      field(1, 1, "Start"),
      record(0x00ce, shorts(2019, 4), Buffer.from([1, 0, 0, 0])),
      record(0x00c8, Buffer.from([1, 0])),
      record(0x00c9, double(31500)),
      record(0x00c8, Buffer.from([0, 0])),
      record(0x00cc, shorts(-5)),
      ending,
    ]);
    const streams = { Workbook: workbook([{ name: "Rota" }]), "_SX_DB_CUR/0001": cache };
    const { parts, hidden } = readXls(compoundOf(streams), readingOf());
    expect(parts[1]!.text).toBe(
      "Name\tPay\tStart\nOttoline\t31500\t01/04/2019\nZebedee\t-5\t01/04/2019",
    );
    expect(hidden).toEqual([{ kind: "pivot-cache", place: "", count: 3 }]);
  });
});

describe("readXls, what cannot be read", () => {
  const whole = workbook([{ name: "Rota", records: people }]);

  test("says that a workbook is encrypted, and gives none of what looks like sheets", () => {
    const { parts, troubles } = readSheets(
      [{ name: "Rota", records: people }],
      [record(0x002f, long(1))],
    );
    expect([parts, troubles]).toEqual([[], ["encrypted"]]);
  });

  test("says that the file is damaged where it ends too early, and reads what is there", () => {
    const { parts, troubles } = read(whole.subarray(0, whole.length - 30));
    expect(parts[0]!.text).toContain("Zebedee Quillfeather");
    expect(troubles).toEqual(["damaged"]);
  });

  test("reads no sheet twice", () => {
    const twice = Buffer.from(
      workbook([
        { name: "A", records: people },
        { name: "B", records: people },
      ]),
    );
    const first = twice.indexOf(record(0x0085).subarray(0, 2), 20);
    const second = twice.indexOf(record(0x0085).subarray(0, 2), first + 4);
    twice.copy(twice, second + 4, first + 4, first + 8);
    const { parts, troubles } = read(twice);
    expect(parts.map(({ rows }) => rows)).toEqual([3, 0]);
    expect(troubles).toEqual(["damaged"]);
  });

  test("says that the time is over", () => {
    const { troubles } = read(whole, { hasTime: () => false });
    expect(troubles).toEqual(["out-of-time"]);
  });

  test("counts rows behind the last one for which there is room", () => {
    const [part] = read(whole, { partText: 20 }).parts;
    expect(part).toMatchObject({ text: "Name\tTelephone", rows: 3, isCut: true });
  });

  test("never fails, wherever a byte is wrong", () => {
    for (let at = 0; at < whole.length; at += 1) {
      const wrong = Buffer.from(whole);
      wrong[at] = 255 - wrong[at]!;
      expect(read(wrong).format).toBe("workbook");
    }
  });
});

describe("readXls, older workbooks", () => {
  const bytes = (value: string): Buffer =>
    Buffer.concat([shorts(value.length), Buffer.from(value, "latin1")]);

  test("reads texts of one byte a character in their code page", () => {
    const stream = Buffer.concat([
      beginning(0x10, 0x0500),
      record(0x0042, shorts(1251)),
      record(0x0204, shorts(0, 0, 0), bytes("\xc8\xe2\xe0\xed")),
      ending,
    ]);
    expect(read(stream).parts[0]!.text).toBe("Иван");
  });

  test("reads the one sheet of Excel 2", () => {
    const style = Buffer.from([0, 0, 0]);
    const stream = Buffer.concat([
      record(0x0009, shorts(2, 0x10)),
      record(0x0004, shorts(0, 0), style, Buffer.from([4]), Buffer.from("Jory")),
      record(0x0002, shorts(0, 1), style, shorts(31)),
      record(0x0003, shorts(1, 0), style, double(0.5)),
      ending,
    ]);
    expect(read(stream)).toMatchObject({
      parts: [{ name: "Sheet1", text: "Jory\t31\n0.5", rows: 2 }],
      troubles: [],
    });
  });
});
