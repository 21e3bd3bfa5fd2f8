import { openCompound } from "../../../../src/core/documents/compound/container";
import { compoundBytes } from "./compound-bytes";

const long = Buffer.from(Array.from({ length: 9000 }, (_, index) => index % 251));
const short = Buffer.from("a short stream");
const other = Buffer.from("another, of more than one small sector: ".repeat(4));

function streamOf(bytes: Buffer, path: string): string | undefined {
  const file = openCompound(bytes);
  const found = file === undefined ? undefined : file.stream(path);
  return found === undefined ? undefined : Buffer.from(found).toString("latin1");
}

/** Where in the file the entry of that name lies. */
function entryOf(bytes: Buffer, name: string): number {
  return bytes.indexOf(Buffer.from(name, "utf16le"));
}

describe.each([
  ["512", 9],
  ["4096", 12],
])("openCompound with sectors of %s bytes", (_, shift) => {
  const bytes = compoundBytes({ Long: long, Short: short, "Folder/Inner/Other": other }, shift);

  test("lists storages and streams with their paths", () => {
    expect(
      openCompound(bytes)!.entries.map(({ path, size, isStorage }) => [path, size, isStorage]),
    ).toEqual([
      ["Long", 9000, false],
      ["Short", 14, false],
      ["Folder", 0, true],
      ["Folder/Inner", 0, true],
      ["Folder/Inner/Other", 160, false],
    ]);
  });

  test.each([
    ["a stream of whole sectors", "Long", long],
    ["a stream of small sectors", "Short", short],
    ["a stream in storages", "Folder/Inner/Other", other],
    ["a name in other letters", "FOLDER/inner/OTHER", other],
  ])("gives %s", (__, path, content) => {
    expect(streamOf(bytes, path)).toBe(content.toString("latin1"));
  });

  test.each(["Missing", "Folder", "Other", "Folder/Short", ""])("has no stream %p", (path) => {
    expect(streamOf(bytes, path)).toBeUndefined();
  });

  test("says that nothing is damaged, and gives a stream again when asked again", () => {
    const file = openCompound(bytes)!;
    expect(file.stream("Long")).toBe(file.stream("long"));
    expect(file.isDamaged).toBe(false);
  });
});

describe("openCompound with what is no compound file, or no longer one", () => {
  const bytes = compoundBytes({ Long: long, Short: short });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("D0CF11E0A1B11AE1")],
    ["a ZIP archive", Buffer.from("PK\x03\x04")],
  ])("does not open %s", (_, other_) => {
    expect(openCompound(other_)).toBeUndefined();
  });

  test("finds nothing behind a header alone", () => {
    const file = openCompound(bytes.subarray(0, 100))!;
    expect(file.entries).toEqual([]);
    expect(file.isDamaged).toBe(true);
  });

  test("reads on where the table at the end is cut off", () => {
    const cut = bytes.subarray(0, bytes.length - 512);
    expect(streamOf(cut, "Long")).toBe(long.toString("latin1"));
  });

  test("gives no more of a stream than the file has", () => {
    const lying = Buffer.from(bytes);
    lying.writeUInt32LE(0x7fffffff, entryOf(lying, "Long") + 120);
    const file = openCompound(lying)!;
    expect(file.stream("Long")!.length).toBeLessThan(lying.length);
    expect(file.isDamaged).toBe(true);
  });

  test("ends a chain that runs in a circle", () => {
    const looping = Buffer.from(bytes);
    looping.writeUInt32LE(0, looping.length - 512 + 4 * 3);
    const file = openCompound(looping)!;
    expect(file.stream("Long")!.length).toBe(4 * 512);
    expect(file.isDamaged).toBe(true);
  });

  test("gives a sector to one stream only", () => {
    const shared = compoundBytes({ One: long, Two: Buffer.from(long) });
    shared.writeUInt32LE(0, entryOf(shared, "Two") + 116);
    const file = openCompound(shared)!;
    expect(file.stream("One")!.length).toBe(9000);
    expect(file.stream("Two")!.length).toBe(0);
    expect(file.isDamaged).toBe(true);
  });

  test("visits each entry once where neighbours point at one another", () => {
    const circle = Buffer.from(bytes);
    circle.writeUInt32LE(1, entryOf(circle, "Short") + 72);
    circle.writeUInt32LE(2, entryOf(circle, "Short") + 68);
    expect(openCompound(circle)!.entries.map(({ path }) => path)).toEqual(["Long", "Short"]);
  });

  test("never fails, wherever a byte is wrong", () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const wrong = Buffer.from(bytes);
      wrong[at] = 255 - wrong[at]!;
      const file = openCompound(wrong);
      const read = file === undefined ? [] : file.entries.map(({ path }) => file.stream(path));
      expect(read.every((one) => one === undefined || one.length <= bytes.length)).toBe(true);
    }
  });
});
