import { gzipSync } from "node:zlib";

import { readArchive, readGzip } from "../../../src/core/documents/read-archive";
import { read } from "./plain/readings";
import { packed } from "./zip/packed";

describe("readArchive", () => {
  it("reads its files, without folders and what Macs add", () => {
    const names = ["a.txt", "folder/", "folder/b.txt", "__MACOSX/._a.txt", "folder/.DS_Store"];
    const { format, files, troubles } = read(
      readArchive,
      packed(names.map((name) => ({ name, bytes: name.endsWith("/") ? "" : `in ${name}` }))),
    );
    expect(format).toBe("archive");
    expect(troubles).toEqual([]);
    expect(files).toMatchObject([
      { name: "a.txt", document: { parts: [{ text: "in a.txt" }] } },
      { name: "folder/b.txt", document: { parts: [{ text: "in folder/b.txt" }] } },
    ]);
    expect(files).toHaveLength(2);
  });

  it("names files that are encrypted, and reads the others", () => {
    const { files } = read(
      readArchive,
      packed([
        { name: "secret.docx", bytes: "x", flags: 1 },
        { name: "open.txt", bytes: "y" },
      ]),
    );
    expect(files).toMatchObject([
      { name: "secret.docx", document: { parts: [], troubles: ["encrypted"] } },
      { name: "open.txt", document: { parts: [{ text: "y" }], troubles: [] } },
    ]);
  });

  it("stops when time is over", () => {
    const { files, troubles } = read(readArchive, packed([{ name: "a", bytes: "a" }]), {
      hasTime: () => false,
    });
    expect([files, troubles]).toEqual([[], ["out-of-time"]]);
  });
});

describe("readGzip", () => {
  const whole = gzipSync("one two three");
  const named = Buffer.concat([
    whole.subarray(0, 3),
    Buffer.from([8]),
    whole.subarray(4, 10),
    Buffer.from("list.csv\0"),
    whole.subarray(10),
  ]);

  test.each<[situation: string, bytes: Buffer, name: string, text: string, troubles: string[]]>([
    ["without a name", whole, "", "one two three", []],
    ["with a name", named, "list.csv", "one two three", []],
    ["cut short", whole.subarray(0, 18), "", "one ", ["damaged"]],
  ])("reads the file of one %s", (_situation, bytes, name, text, troubles) => {
    const document = read(readGzip, bytes);
    const [file] = document.files;
    expect(document.troubles).toEqual(troubles);
    expect(file?.name).toBe(name);
    expect(text).toContain(file?.document.parts[0]?.text.slice(0, 4));
  });

  it("takes no more of it than may be taken", () => {
    const { files, troubles } = read(readGzip, gzipSync("a".repeat(5000)), { entryBytes: 1000 });
    expect(files[0]?.document.parts[0]?.text).toHaveLength(1000);
    expect(troubles).toEqual(["too-large"]);
  });
});
