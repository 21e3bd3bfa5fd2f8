import fc from "fast-check";

import type { Trouble } from "../../../../src/core/documents/document";
import { openArchive } from "../../../../src/core/documents/zip/archive";
import { reading, timeFor } from "../office-xml/packages";
import { packed, type ToPack } from "./packed";

const text = "John Onyekachi\t07700 900123\n".repeat(40);

/** What is in an archive, as text, and what is wrong with each entry and with all. */
function contentsOf(bytes: Uint8Array, limits = {}) {
  const { entries, troubles, read } = openArchive(bytes, reading(limits));
  return {
    troubles,
    files: entries.map((entry) => {
      const { bytes: content, trouble } = read(entry);
      return [entry.name, Buffer.from(content).toString(), trouble];
    }),
  };
}

describe("an archive", () => {
  test.each<[situation: string, bytes: Uint8Array]>([
    ["as all write it", packed([{ name: "a.txt", bytes: text }])],
    ["with an entry left as it is", packed([{ name: "a.txt", bytes: text, method: 0 }])],
    ["with the sizes behind the entry", packed([{ name: "a.txt", bytes: text, flags: 8 }])],
    ["with sizes of 64 bits", packed([{ name: "a.txt", bytes: text, isWide: true }])],
    ["with a directory of 64 bits", packed([{ name: "a.txt", bytes: text }], { isWide: true })],
    [
      "behind a program",
      Buffer.concat([Buffer.alloc(999, "MZ"), packed([{ name: "a.txt", bytes: text }])]),
    ],
    [
      "with something behind it",
      Buffer.concat([packed([{ name: "a.txt", bytes: text }]), Buffer.alloc(9)]),
    ],
    ["that says a wrong size", packed([{ name: "a.txt", bytes: text, size: 7 }])],
  ])("is read %s", (_situation, bytes) => {
    expect(contentsOf(bytes)).toEqual({ troubles: [], files: [["a.txt", text, undefined]] });
  });

  test.each<[situation: string, toPack: Pick<ToPack, "name" | "flags">, name: string]>([
    ["in ASCII", { name: "notes/a.txt" }, "notes/a.txt"],
    ["with backslashes", { name: "notes\\a.txt" }, "notes/a.txt"],
    ["in UTF-8 that is flagged", { name: "Siân.txt", flags: 0x800 }, "Siân.txt"],
    ["in UTF-8 that is not flagged", { name: "Siân.txt" }, "Siân.txt"],
    ["in code page 437", { name: Buffer.from("Si\x83n.txt", "latin1") }, "Siân.txt"],
    ["of nothing", { name: "" }, ""],
  ])("has names %s", (_situation, toPack, name) => {
    const { entries } = openArchive(packed([{ bytes: "", ...toPack }]), reading());

    expect(entries.map((entry) => entry.name)).toEqual([name]);
  });

  test("leaves out folders", () => {
    const bytes = packed([
      { name: "notes/", bytes: "" },
      { name: "notes/a.txt", bytes: "b" },
    ]);

    expect(contentsOf(bytes).files).toEqual([["notes/a.txt", "b", undefined]]);
  });

  test.each<[situation: string, toPack: Partial<ToPack>, trouble: Trouble]>([
    ["is encrypted", { flags: 1 }, "encrypted"],
    ["is encrypted as WinZip does", { method: 99 }, "encrypted"],
    ["is packed otherwise", { method: 14 }, "no-reader"],
  ])("tells why an entry that %s is not read, and reads the others", (_situation, how, trouble) => {
    const bytes = packed([
      { name: "a.txt", bytes: text, ...how },
      { name: "b.txt", bytes: "b" },
    ]);

    expect(contentsOf(bytes).files).toEqual([
      ["a.txt", "", trouble],
      ["b.txt", "b", undefined],
    ]);
  });

  test("does not know the entries of another archive", () => {
    const [entry] = openArchive(packed([{ name: "a", bytes: "a" }]), reading()).entries;
    const other = openArchive(packed([{ name: "a", bytes: "a" }]), reading());

    expect(other.read(entry!).bytes.length).toBe(0);
  });
});

describe("a damaged archive", () => {
  test("whose directory leads nowhere is read by the headers of its entries", () => {
    const bytes = Buffer.from(packed([{ name: "a.txt", bytes: text }], { isWide: true }));
    bytes.fill(0, bytes.indexOf("PK\u0006\u0006", 0, "latin1") + 24, bytes.length - 42);
    expect(contentsOf(bytes)).toEqual({
      troubles: ["damaged"],
      files: [["a.txt", text, undefined]],
    });
  });

  const whole = Buffer.from(
    packed([
      { name: "a.txt", bytes: text },
      { name: "b.txt", bytes: "b", flags: 8 },
      { name: "c.txt", bytes: "c" },
    ]),
  );

  test("is read by the headers of its entries where the directory is cut off", () => {
    expect(contentsOf(whole.subarray(0, whole.indexOf("PK\u0001\u0002")))).toEqual({
      troubles: ["damaged"],
      files: [
        ["a.txt", text, undefined],
        ["b.txt", "b", undefined],
        ["c.txt", "c", undefined],
      ],
    });
  });

  test("is read as far as it goes", () => {
    const { troubles, files } = contentsOf(whole.subarray(0, 60));

    expect(troubles).toEqual(["damaged"]);
    expect(files).toEqual([["a.txt", expect.stringMatching(/^John/), "damaged"]]);
  });

  test.each<[situation: string, bytes: Uint8Array]>([
    ["nothing", new Uint8Array(0)],
    ["text", Buffer.from(text)],
    ["an end and nothing before it", whole.subarray(-22)],
  ])("has no entries where it is %s", (_situation, bytes) => {
    expect(contentsOf(bytes)).toEqual({ troubles: ["damaged"], files: [] });
  });

  test("has no entry that begins in another one", () => {
    const bytes = Buffer.from(whole);
    const second = bytes.indexOf("PK\u0001\u0002", bytes.indexOf("PK\u0001\u0002") + 4);
    bytes.writeUInt32LE(10, second + 42);
    const third = bytes.indexOf("PK\u0001\u0002", second + 4);
    bytes.writeUInt32LE(0, third + 42);
    bytes.writeUInt32LE(0, second + 42);
    const { troubles, files } = contentsOf(bytes);

    expect(troubles).toEqual(["damaged"]);
    expect(files.map(([, , trouble]) => trouble)).toEqual([undefined, "damaged", "damaged"]);
  });

  test("never throws and never loops, whatever bytes are changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Buffer.from(whole);
          changes.forEach(([at, value]) => (bytes[at] = value));
          const { files } = contentsOf(bytes.subarray(0, length));
          return files.length <= 12;
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("the limits of an archive", () => {
  /** Two megabytes in which a thousand characters are the same but for a few. */
  const alike = Buffer.from(
    Array.from(
      { length: 2_000 },
      (_, at) => String((at * 7_919) % 9_973) + text.slice(0, 1_000),
    ).join(""),
  );

  test("stop at so many entries", () => {
    const bytes = packed(["a", "b", "c"].map((name) => ({ name, bytes: name })));

    expect(contentsOf(bytes, { entries: 2 })).toEqual({
      troubles: ["too-large"],
      files: [
        ["a", "a", undefined],
        ["b", "b", undefined],
      ],
    });
    expect(contentsOf(bytes, { entries: 3 }).troubles).toEqual([]);
  });

  test.each<[situation: string, toPack: Partial<ToPack>]>([
    ["packed", {}],
    ["left as it is", { method: 0 }],
    ["that lies about its size", { size: 1 }],
  ])("give the first part of a larger entry %s", (_situation, how) => {
    const [file] = contentsOf(packed([{ name: "a", bytes: text, ...how }]), {
      entryBytes: 20,
    }).files;

    expect(file).toEqual(["a", text.slice(0, 20), "too-large"]);
  });

  test("hold for all entries together", () => {
    const bytes = packed(["a", "b", "c"].map((name) => ({ name, bytes: "12345" })));

    expect(contentsOf(bytes, { totalBytes: 8 }).files).toEqual([
      ["a", "12345", undefined],
      ["b", "123", "too-large"],
      ["c", "", "too-large"],
    ]);
  });

  test.each<[situation: string, bytes: Buffer, trouble: Trouble | undefined]>([
    ["a megabyte of the same", Buffer.alloc(1024 * 1024), undefined],
    ["two megabytes of the same", Buffer.alloc(2 * 1024 * 1024), "too-large"],
    ["two megabytes that are much alike", alike, undefined],
  ])("of the ratio: %s", (_situation, content, trouble) => {
    const { entries, read } = openArchive(packed([{ name: "a", bytes: content }]), reading());

    expect(read(entries[0]!).trouble).toBe(trouble);
  });

  test("of time: what was unpacked before is given", () => {
    const content = Buffer.from(Array.from({ length: 2_000_000 }, (_, at) => (at * at) >> 5));
    const { entries, read } = openArchive(
      packed([{ name: "a", bytes: content }]),
      reading(timeFor(2)),
    );
    const { bytes, trouble } = read(entries[0]!);

    expect(trouble).toBe("out-of-time");
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.length).toBeLessThan(2_000_000);
  });
});
