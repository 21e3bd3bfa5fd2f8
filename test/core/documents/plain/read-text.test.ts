import { readText } from "../../../../src/core/documents/plain/read-text";
import { read } from "./readings";

const said = "Siân £5 – Dŵr";

describe("readText", () => {
  test.each<[situation: string, bytes: Buffer, text: string]>([
    ["UTF-8", Buffer.from(said), said],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${said}`), said],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${said}`, "utf16le"), said],
    ["UTF-16 high first", Buffer.from(`\ufeff${said}`, "utf16le").swap16(), said],
    ["UTF-16 without a mark", Buffer.from("plain words", "utf16le"), "plain words"],
    ["code page 1252", Buffer.from("Si\xe2n \xa35 \x96 \x93so\x94", "latin1"), "Siân £5 – “so”"],
    ["line ends of Windows", Buffer.from("one\r\ntwo\rthree"), "one\ntwo\nthree"],
  ])("reads %s", (_situation, bytes, text) => {
    expect(read(readText, bytes).parts).toMatchObject([{ kind: "text", text }]);
  });

  it("has no part where there is no text", () => {
    expect(read(readText, " \n\n").parts).toEqual([]);
  });

  it("cuts a long text, and counts its lines", () => {
    const [part] = read(readText, "ab\n".repeat(10), { partText: 5 }).parts;
    expect(part).toMatchObject({ text: "ab\nab", rows: 10, isCut: true });
  });
});
