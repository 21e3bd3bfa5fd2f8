import { readCompound } from "../../../../src/core/documents/compound/read-compound";
import type { ReadDocument } from "../../../../src/core/documents/document";
import { compoundBytes } from "./compound-bytes";
import { longs, readingOf, wide } from "./streams";
import { label, workbook } from "./xls/workbooks";

const rota = workbook([{ name: "Rota", records: [label(0, 0, "Zebedee")] }]);

function read(streams: Readonly<Record<string, Buffer>>, depth = 2): ReadDocument {
  return readCompound(compoundBytes(streams), readingOf({}, depth));
}

/** A property set of these texts in code page 1252: [MS-OLEPS] 2.21. */
function propertySet(texts: Readonly<Record<number, string>>): Buffer {
  const values = Object.values(texts).map((text) => {
    const bytes = Buffer.from(`${text}\0`, "latin1");
    return Buffer.concat([longs(0x1e, bytes.length), bytes]);
  });
  let at = 8 + 8 * values.length;
  const places = Object.keys(texts).map((property, index) => {
    const place = longs(Number(property), at);
    at += values[index]!.length;
    return place;
  });
  const set = Buffer.concat([longs(at, values.length), ...places, ...values]);
  return Buffer.concat([Buffer.alloc(44), longs(48), set]);
}

/** A file as Packager wraps it. */
function wrapped(name: string, content: string): Buffer {
  const path = Buffer.from(`C:\\${name}\0`);
  const data = Buffer.concat([
    Buffer.from([2, 0]),
    Buffer.from(`${name}\0`),
    path,
    longs(0x30000, path.length),
    path,
    longs(content.length),
    Buffer.from(content),
  ]);
  return Buffer.concat([longs(data.length), data]);
}

describe("readCompound", () => {
  test.each([
    ["a workbook", { Workbook: rota }, "workbook", []],
    ["a workbook of Excel 95", { Book: rota }, "workbook", []],
    [
      "an encrypted package",
      { EncryptionInfo: wide("x"), EncryptedPackage: rota },
      "unknown",
      ["encrypted"],
    ],
    [
      "a package with rights",
      { "\x06DataSpaces/DataSpaceInfo/DRMEncryptedDataSpace": wide("x"), EncryptedPackage: rota },
      "unknown",
      ["rights-managed"],
    ],
    [
      "a workbook with rights",
      { Workbook: rota, "\x09DRMContent": rota },
      "unknown",
      ["rights-managed"],
    ],
    ["something else", { VisioDocument: rota }, "unknown", ["no-reader"]],
    [
      "a workbook that lies in something else",
      { "Folder/Workbook": rota },
      "unknown",
      ["no-reader"],
    ],
    ["nothing", {}, "unknown", ["no-reader"]],
  ])("knows %s by its streams", (_, streams, format, troubles) => {
    expect(read(streams)).toMatchObject({ format, troubles });
  });

  test.each([
    ["no compound file", Buffer.from("Zebedee")],
    ["half a header", compoundBytes({ Workbook: rota }).subarray(0, 200)],
  ])("says that %s is damaged", (_, bytes) => {
    expect(readCompound(bytes, readingOf())).toMatchObject({ parts: [], troubles: ["damaged"] });
  });

  test("reads a workbook that is in no compound file", () => {
    const { parts } = readCompound(rota, readingOf());
    expect(parts.map(({ text }) => text)).toEqual(["Zebedee"]);
  });
});

describe("readCompound, properties", () => {
  test("gives what people wrote into them, and counts the people", () => {
    const { parts, hidden } = read({
      Workbook: rota,
      "\x05SummaryInformation": propertySet({
        2: "Rota",
        4: "Zoë Ashdown",
        8: "zoë ashdown",
        18: "Excel",
      }),
      "\x05DocumentSummaryInformation": propertySet({ 14: "Jory Penhallow", 15: "Harbour Office" }),
    });
    expect(parts[1]).toEqual({
      kind: "properties",
      name: "",
      text: "title\tRota\ncreator\tZoë Ashdown\nlastModifiedBy\tzoë ashdown\nManager\tJory Penhallow\nCompany\tHarbour Office",
      rows: 5,
      hidden: "names-in-properties",
      isCut: false,
    });
    expect(hidden).toEqual([{ kind: "names-in-properties", place: "", count: 2 }]);
  });

  test.each([
    ["a program", propertySet({ 4: "openpyxl" })],
    ["a title alone", propertySet({ 2: "Rota" })],
    ["nobody", propertySet({ 4: "" })],
    ["bytes that are no properties", Buffer.from("Zebedee Quillfeather ".repeat(9))],
    [
      "more properties than there are",
      Buffer.concat([Buffer.alloc(44), longs(48, 0, 0xffffffff, 4)]),
    ],
  ])("counts no people in %s", (_, bytes) => {
    expect(read({ Workbook: rota, "\x05SummaryInformation": bytes }).hidden).toEqual([]);
  });
});

describe("readCompound, files in files", () => {
  const inner = { "MBD00A1B2C3/Workbook": rota };

  test.each([
    [
      "a file that was dropped in",
      { "MBD00A1B2C3/\x01Ole10Native": wrapped("staff.csv", "a,b") },
      "staff.csv",
      "a,b",
    ],
    ["a package of Office", { "MBD00A1B2C3/Package": Buffer.from("PK") }, "", "PK"],
    ["an old workbook", inner, "", "Zebedee"],
    [
      "data that nobody wrapped",
      { "MBD00A1B2C3/\x01Ole10Native": Buffer.from("\x03\0\0\0abc") },
      "",
      "abc",
    ],
  ])("reads %s", (_, streams, name, text) => {
    const { files, hidden } = read({ Workbook: rota, ...streams });
    expect(files.map((file) => [file.name, file.document.parts[0]!.text])).toEqual([[name, text]]);
    expect(hidden).toEqual([{ kind: "embedded-file", place: "", count: 1 }]);
  });

  test("reads an object on its own, as it lies in a presentation", () => {
    const { format, files } = read({ "\x01Ole10Native": wrapped("staff.csv", "a,b") });
    expect([format, files[0]!.name]).toEqual(["unknown", "staff.csv"]);
  });

  test("does not look deeper than it may", () => {
    const [file] = read({ Workbook: rota, ...inner }, 0).files;
    expect(file!.document).toMatchObject({ parts: [], troubles: ["too-deep"] });
  });

  test.each([
    ["a formula", { "MBD00A1B2C3/Equation Native": Buffer.from("x") }],
    ["a button", { "MBD00A1B2C3/\x03OCXNAME": Buffer.from("x"), "MBD00A1B2C3/contents": rota }],
    ["macros", { "_VBA_PROJECT_CUR/VBA/dir": Buffer.from("x") }],
  ])("takes %s for no file", (_, streams) => {
    expect(read({ Workbook: rota, ...streams })).toMatchObject({
      files: [],
      hidden: [],
      troubles: [],
    });
  });
});
