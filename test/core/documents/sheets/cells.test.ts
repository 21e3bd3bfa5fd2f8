import { textOf, type WorkbookSetup } from "./workbooks";

/** One row of these cells. */
const row = (...cells: readonly string[]) => `<row r="1">${cells.join("")}</row>`;

describe("a cell", () => {
  const strings = ["<t>Ann</t>", '<t xml:space="preserve"> Bo </t>'];

  test.each<[situation: string, cell: string, text: string]>([
    ["a number", '<c r="A1"><v>12.50</v></c>', "12.50"],
    ["a number of that type", '<c r="A1" t="n"><v>7</v></c>', "7"],
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "Ann"],
    ["a shared string with spaces", '<c r="A1" t="s"><v>1</v></c>', " Bo "],
    [
      "a string of a formula",
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>Ann &amp; Bo</v></c>',
      "Ann & Bo",
    ],
    ["a string of its own", '<c r="A1" t="inlineStr"><is><t>Ann</t></is></c>', "Ann"],
    [
      "a string in runs",
      '<c r="A1" t="inlineStr"><is><r><t>An</t></r> <r><t>n</t></r></is></c>',
      "Ann",
    ],
    ["true", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["false", '<c r="A1" t="b"><v>0</v></c>', "FALSE"],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
    ["a date of ISO 8601", '<c r="A1" t="d"><v>1987-03-09T00:00:00</v></c>', "09/03/1987"],
    ["with its attributes in another order", '<c t="s" s="0" r="A1"><v>0</v></c>', "Ann"],
    ["in single quotes", "<c r='A1' t='s'><v>0</v></c>", "Ann"],
    ["with attributes of other names", '<c r="A1" cm="1" vm="1" t="s" ph="1"><v>0</v></c>', "Ann"],
    [
      "on several lines",
      '<c r="A1" t="str"><v>12 Elm Row\nLeeds\tLS1</v></c>',
      "12 Elm Row Leeds LS1",
    ],
    ["with an escaped character", '<c r="A1" t="str"><v>a_x000D_b_x005F_c</v></c>', "a b_c"],
    [
      "in an alphabet of two bytes",
      '<c r="A1" t="str"><v>Siân Łukasz 王</v></c>',
      "Siân Łukasz 王",
    ],
    ["of space laid out over lines", '<c r="A1">\n  <v>5</v>\n</c>', "5"],
  ])("says what it shows: %s", (_situation, cell, text) => {
    expect(textOf(row(cell), { strings })).toBe(text);
  });

  test.each<[situation: string, cell: string]>([
    ["a format only", '<c r="A1" s="1"/>'],
    ["nothing", '<c r="A1"></c>'],
    ["no value", '<c r="A1"><v></v></c>'],
    ["a formula without a value", '<c r="A1" t="str"><f>B1</f><v></v></c>'],
    ["a shared string that there is not", '<c r="A1" t="s"><v>9</v></c>'],
    ["an empty string", '<c r="A1" t="inlineStr"><is><t/></is></c>'],
  ])("says nothing where it holds %s", (_situation, cell) => {
    expect(textOf(row(cell), { strings })).toBe("");
  });
});

describe("a shared string", () => {
  test.each<[situation: string, item: string, text: string]>([
    ["plain", "<t>Ann Lee</t>", "Ann Lee"],
    ["in runs", "<r><t>Ann </t></r><r><rPr><b/></rPr><t>Lee</t></r>", "Ann Lee"],
    ["in runs on lines of their own", "\n<r>\n<t>Ann</t>\n</r>\n", "Ann"],
    [
      "with how it sounds",
      '<t>王</t><rPh sb="0" eb="1"><t>Wang</t></rPh><phoneticPr fontId="1"/>',
      "王",
    ],
    [
      "with entities",
      "<t>Lee &amp; Co &#xA3;5 &lt;ann@example.org&gt;</t>",
      "Lee & Co £5 <ann@example.org>",
    ],
    ["in CDATA", "<t><![CDATA[Lee & Co]]></t>", "Lee & Co"],
    ["of nothing", "<t/>", ""],
  ])("is read %s, and so is the one behind it", (_situation, item, text) => {
    const cells = row('<c r="A1" t="s"><v>1</v></c>', '<c r="B1" t="s"><v>0</v></c>');

    expect(textOf(cells, { strings: [item, "<t>next</t>"] })).toBe(`next${text && "\t"}${text}`);
  });
});

describe("a number with a format", () => {
  /** The number, in a cell that has the second cell format. */
  const shown = (value: string, setup: WorkbookSetup) =>
    textOf(row(`<c r="A1" s="1"><v>${value}</v></c>`), setup);

  test.each<[format: number, value: string, text: string]>([
    [14, "31845", "09/03/1987"],
    [22, "31845.75", "09/03/1987"],
    [27, "31845", "09/03/1987"],
    [58, "31845", "09/03/1987"],
    [14, "59", "28/02/1900"],
    [14, "61", "01/03/1900"],
    [14, "36585", "29/02/2000"],
    [20, "0.75", "18:00"],
    [46, "0.5", "12:00"],
    [0, "31845", "31845"],
    [1, "31845", "31845"],
    [13, "31845", "31845"],
    [23, "31845", "31845"],
    [49, "31845", "31845"],
    [14, "-5", "-5"],
    [14, "1e300", "1e+300"],
  ])("of number %d: %s is %s", (format, value, text) => {
    expect(shown(value, { formats: [0, format] })).toBe(text);
  });

  test.each<[code: string, text: string]>([
    ["dd/mm/yyyy", "09/03/1987"],
    ["[$-809]d mmmm yyyy;@", "09/03/1987"],
    ["yyyy\\-mm\\-dd", "09/03/1987"],
    ["mmm", "09/03/1987"],
    ["[Red]dd.mm.yy", "09/03/1987"],
    ["General", "31845"],
    ["0.00", "31845"],
    ["#,##0 &quot;days&quot;", "31845"],
    ["0\\d", "31845"],
    ["[Red]0", "31845"],
    ["0.00E+00", "31845"],
    ["@", "31845"],
    ["00000 000000", "00000031845"],
    ["00000000000", "00000031845"],
    ["0000", "31845"],
  ])("of the code %s", (code, text) => {
    expect(shown("31845", { formats: [0, 164], codes: [code] })).toBe(text);
  });

  test("counts from 1904 where the workbook does", () => {
    const setup = { formats: [0, 14], properties: '<workbookPr date1904="1"/>' };

    expect(shown("30383", setup)).toBe("09/03/1987");
  });

  test("is plain where the cell names a format that there is not", () => {
    expect(shown("31845", { formats: [0] })).toBe("31845");
  });
});

describe("a row", () => {
  const cell = (place: string) => `<c r="${place}" t="str"><v>${place}</v></c>`;

  test.each<[situation: string, rows: string, text: string]>([
    ["cells side by side", row(cell("A1"), cell("B1")), "A1\tB1"],
    ["cells apart", row(cell("A1"), cell("D1")), "A1\t\t\tD1"],
    ["a first cell that is not in A", row(cell("C1")), "\t\tC1"],
    ["cells with nothing between", row(cell("A1"), '<c r="B1" s="1"/>', cell("C1")), "A1\t\tC1"],
    ["nothing behind the last cell", row(cell("A1"), '<c r="B1" s="1"/>'), "A1"],
    ["cells far apart", row(cell("A1"), cell("XFD1")), `A1${"\t".repeat(50)}XFD1`],
    ["cells without places", row("<c><v>1</v></c>", "<c/>", "<c><v>3</v></c>"), "1\t\t3"],
    ["places in the wrong order", row(cell("C1"), cell("A1")), "\t\tC1\tA1"],
    ["rows without numbers", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>", "1\n2"],
    ["rows with nothing between", `${row(cell("A1"))}<row r="9">${cell("A9")}</row>`, "A1\n\nA9"],
    ["an empty row", `${row(cell("A1"))}<row r="2"/><row r="3">${cell("A3")}</row>`, "A1\n\nA3"],
    ["no rows", "", ""],
  ])("keeps its cells in their columns: %s", (_situation, rows, text) => {
    expect(textOf(rows)).toBe(text);
  });
});
