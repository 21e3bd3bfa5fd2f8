import { newContents } from "../../../../src/core/documents/office-xml/contents";
import { openPackage } from "../../../../src/core/documents/office-xml/office-package";
import { addProperties } from "../../../../src/core/documents/office-xml/properties";
import { openArchive } from "../../../../src/core/documents/zip/archive";
import { packageOf, reading, relations } from "./packages";

interface Setup {
  readonly core?: string;
  readonly app?: string;
  readonly custom?: string;
}

/** The lines of the part that the properties make, and how many people they name. */
function properties(
  { core = "", app = "", custom = "" }: Setup,
  rels = relations([
    ["metadata/core-properties", "docProps/core.xml"],
    ["extended-properties", "docProps/app.xml"],
    ["custom-properties", "docProps/custom.xml"],
  ]),
): readonly [lines: readonly string[], people: number] {
  const bytes = packageOf({
    "_rels/.rels": rels,
    "docProps/core.xml": `<cp:coreProperties>${core}</cp:coreProperties>`,
    "docProps/app.xml": `<Properties>${app}</Properties>`,
    "docProps/custom.xml": `<Properties>${custom}</Properties>`,
  });
  const pack = openPackage(openArchive(bytes, reading()));
  const contents = newContents();
  addProperties({ pack, reading: reading(), contents });
  const { parts, hidden } = contents;
  parts.forEach((part) =>
    expect(part).toMatchObject({ kind: "properties", hidden: "names-in-properties" }),
  );
  const lines = parts.map(({ text }) => text).join("\n");
  return [lines === "" ? [] : lines.split("\n"), hidden[0]?.count ?? 0];
}

const creator = (name: string) => `<dc:creator>${name}</dc:creator>`;
const modifier = (name: string) => `<cp:lastModifiedBy>${name}</cp:lastModifiedBy>`;
const custom = (name: string, value: string) =>
  `<property fmtid="{D5}" pid="2" name="${name}">${value}</property>`;

describe("addProperties", () => {
  it.each<[string, Setup, readonly string[], number]>([
    ["the author", { core: creator("Dilwen Achterberg") }, ["creator\tDilwen Achterberg"], 1],
    [
      "two authors",
      { core: creator("Dilwen Achterberg") + modifier("Osric Pennant") },
      ["creator\tDilwen Achterberg", "lastModifiedBy\tOsric Pennant"],
      2,
    ],
    [
      "one author twice as one",
      { core: creator("Osric Pennant") + modifier("osric pennant ") },
      ["creator\tOsric Pennant", "lastModifiedBy\tosric pennant"],
      1,
    ],
    [
      "authors in a list",
      { core: creator("Osric Pennant;D Achterberg") },
      ["creator\tOsric Pennant;D Achterberg"],
      2,
    ],
    ["a collar number", { core: creator("PC4471") }, ["creator\tPC4471"], 1],
    ["a manager", { app: "<Manager>Ysolde Quarm</Manager>" }, ["Manager\tYsolde Quarm"], 1],
    [
      "a company, which is nobody",
      { app: "<Company>Larch Row Force</Company>" },
      ["Company\tLarch Row Force"],
      0,
    ],
    [
      "a title, which is nobody",
      { core: "<dc:title>MG11 Quarm</dc:title>" },
      ["title\tMG11 Quarm"],
      0,
    ],
    [
      "a string that users defined",
      { custom: custom("Reviewer", "<vt:lpwstr>Ysolde Quarm</vt:lpwstr>") },
      ["Reviewer\tYsolde Quarm"],
      0,
    ],
    ["no number that users defined", { custom: custom("Pages", "<vt:i4>7</vt:i4>") }, [], 0],
    [
      "no id that programs note",
      { custom: custom("ContentTypeId", "<vt:lpwstr>0x010100A8E0EEA1FDF22B</vt:lpwstr>") },
      [],
      0,
    ],
    [
      "no titles of parts",
      { app: "<TitlesOfParts><vt:vector><vt:lpstr>Sheet1</vt:lpstr></vt:vector></TitlesOfParts>" },
      [],
      0,
    ],
    [
      "no statistics",
      { app: "<Words>1200</Words><Application>Microsoft Office Word</Application>" },
      [],
      0,
    ],
    ["no empty author", { core: creator("") + modifier(" ") }, [], 0],
  ])("tells %s", (_, setup, lines, people) => {
    expect(properties(setup)).toEqual([lines, people]);
  });

  it.each([
    "openpyxl",
    "python-docx",
    "Microsoft Office User",
    "Apache POI",
    "Unknown",
    "Administrator",
    "user",
    "User1",
    "LibreOffice",
    "Windows User",
    "PhpSpreadsheet",
    "1.0",
    "-",
  ])("takes %s for nobody", (name) => {
    expect(properties({ core: creator(name) })).toEqual([[`creator\t${name}`], 0]);
  });

  it.each(["Adminah Usery", "Wordsworth Penn", "user@example.org", "Testa Rossi"])(
    "takes %s for somebody",
    (name) => {
      expect(properties({ core: creator(name) })[1]).toBe(1);
    },
  );

  it("finds the properties of a package that does not refer to them", () => {
    expect(properties({ core: creator("Osric Pennant") }, "")).toEqual([
      ["creator\tOsric Pennant"],
      1,
    ]);
  });
});
